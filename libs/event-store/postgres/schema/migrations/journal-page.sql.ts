/**
 * Copies a page of another store's log from the place that the copy had reached. Returns null, `lost` when the copy is
 * elsewhere, or `revision` and a stream whose revisions do not follow. The head is locked first, as by appends. The arrays
 * are unnested in a select list: a from clause would first materialise each of them.
 */
export const JOURNAL_PAGE = `
create function es.journal_page(
  p_from bigint, p_to bigint,
  e_place bigint[], e_stream text[], e_version bigint[], e_id uuid[], e_type text[], e_data text[],
  e_occurred_at timestamptz[], e_recorded_at timestamptz[], e_command uuid[], e_correlation uuid[], e_causation uuid[],
  e_actor text[], e_role text[], e_territoire text[]
) returns text
language plpgsql
set enable_seqscan = off
set jit = off
as $page$
declare
  head bigint;
  reached bigint;
  log text;
  broken text;
begin
  select h.position, h.origin_position, h.origin into head, reached, log from es.log_head h where h.only_row for update;
  if reached is distinct from p_from or log = 'postgresql' then
    return 'lost';
  end if;
  select u.stream into broken from (
    select v.stream, min(v.version) as low, max(v.version) as high, count(*) as n
    from unnest(e_stream, e_version) v(stream, version) group by v.stream
  ) u
  where u.low <> coalesce((select s.version from es.streams s where s.stream_id = u.stream), -1) + 1
    or u.high - u.low + 1 <> u.n
  limit 1;
  if broken is not null then
    return 'revision ' || broken;
  end if;

  insert into es.events (
    position, stream_id, version, event_id, type, data, occurred_at, recorded_at,
    command_id, correlation_id, causation_id, actor_id, actor_role, territoire, origin_position
  )
  select head + u.i, u.stream, u.version, u.id, u.type, u.data::json, u.occurred_at, u.recorded_at,
    u.command, u.correlation, u.causation, u.actor, u.role, u.territoire, u.place
  from (
    select generate_series(1, cardinality(e_place)) as i, unnest(e_place) as place, unnest(e_stream) as stream,
      unnest(e_version) as version, unnest(e_id) as id, unnest(e_type) as type, unnest(e_data) as data,
      unnest(e_occurred_at) as occurred_at, unnest(e_recorded_at) as recorded_at, unnest(e_command) as command,
      unnest(e_correlation) as correlation, unnest(e_causation) as causation, unnest(e_actor) as actor,
      unnest(e_role) as role, unnest(e_territoire) as territoire
  ) u;

  -- Revisions follow: a stream that begins here is not there yet, and is spared the search for a conflict.
  insert into es.streams (stream_id, version, first_position, last_position)
  select u.stream, max(u.version), head + min(u.i), head + max(u.i)
  from unnest(e_stream, e_version) with ordinality u(stream, version, i) group by u.stream having min(u.version) = 0;

  insert into es.streams as s (stream_id, version, first_position, last_position)
  select u.stream, max(u.version), head + min(u.i), head + max(u.i)
  from unnest(e_stream, e_version) with ordinality u(stream, version, i) group by u.stream having min(u.version) > 0
  on conflict (stream_id) do update set version = excluded.version, last_position = excluded.last_position;

  update es.log_head h set position = head + cardinality(e_place), origin = 'eventstoredb', origin_position = p_to,
    halted = null where h.only_row;
  return null;
end
$page$`;
