import { AS_OWNER } from './append-whole.sql';

/** From where a stream of another store is not copied, and why; the first reason stands. */
export const SET_STREAM_ASIDE = `create function es.set_stream_aside(
  p_stream text, p_place bigint, p_revision bigint, p_reason text
) returns void
language sql
${AS_OWNER}
as $aside$
  insert into es.streams_set_aside (stream_id, origin_position, version, reason)
    values (p_stream, p_place, p_revision, p_reason)
    on conflict (stream_id) do nothing
$aside$`;
