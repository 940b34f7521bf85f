/** Where the rows come from: `appends` has stream, expected, version, first, last; `facts` has the columns of an event. */
interface Source {
  readonly name: string;
  readonly parameters: string;
  readonly count: string;
  readonly appends: string;
  readonly facts: string;
}

/** The functions may write where their callers may not: they look names up nowhere else than said. */
export const AS_OWNER = `security definer
set search_path = pg_catalog, pg_temp`;

/**
 * The time of a fact is never before that of the fact before, even when the clock goes back. A clock that goes back by more
 * than a minute had been wrong: its time is not kept for years, and the trigger of `clock-steps.sql.ts` notes the step.
 */
export const timeAfter = (before: string): string =>
  `case when ${before} > clock_timestamp() + interval '1 minute' then clock_timestamp() else greatest(clock_timestamp(), ${before}) end`;

/**
 * Moves the head by all events if every stream has the expected version, and writes the facts there; null when an expectation
 * does not hold. The sub-select is not read again after a wait for the head, so a version that was taken meanwhile is refused
 * by the unique index instead.
 */
const functionOf = ({ name, parameters, count, appends, facts }: Source) => `
create or replace function es.${name}(${parameters}) returns bigint
language plpgsql
${AS_OWNER}
set enable_seqscan = off
set jit = off
as $append$
declare
  found bigint;
begin
  with moved as (
    update es.log_head h set position = h.position + ${count}, origin = 'postgresql',
      recorded_at = ${timeAfter('h.recorded_at')}
    where h.only_row and h.origin is distinct from 'eventstoredb' and not exists (
      select from (${appends}) a left join es.streams s on s.stream_id = a.stream where coalesce(s.version, -1) <> a.expected
    )
    returning h.position - ${count} as base, h.recorded_at as written
  ), facts as (
    insert into es.events (
      position, stream_id, version, event_id, type, data, occurred_at, recorded_at,
      command_id, correlation_id, causation_id, actor_id, actor_role, territoire, extra
    )
    select base + e.i, e.stream, e.version, e.id, e.type, e.data::json, e.occurred_at, written,
      e.command, e.correlation, e.causation, e.actor, e.role, e.territoire, e.extra::json
    from moved, (${facts}) e
  ), heads as (
    insert into es.streams as s (stream_id, version, first_position, last_position)
    select a.stream, a.version, base + a.first, base + a.last from moved, (${appends}) a
    on conflict (stream_id) do update set version = excluded.version, last_position = excluded.last_position
  )
  select moved.base into found from moved;
  return found;
end
$append$`;

/** `unnest` stands in select lists, where it costs a third of what it costs as a table with many columns. */
export const APPEND_WHOLE = functionOf({
  name: 'append_whole',
  parameters: `p_count int, p_stream text[], p_expected bigint[], p_version bigint[], p_first bigint[], p_last bigint[],
  e_stream text[], e_version bigint[], e_id uuid[], e_type text[], e_data text[], e_occurred_at timestamptz[],
  e_command uuid[], e_correlation uuid[], e_causation uuid[], e_actor text[], e_role text[], e_territoire text[], e_extra text[]`,
  count: 'p_count',
  appends: `select unnest(p_stream) as stream, unnest(p_expected) as expected, unnest(p_version) as version,
    unnest(p_first) as first, unnest(p_last) as last`,
  facts: `select generate_series(1, p_count) as i, unnest(e_stream) as stream, unnest(e_version) as version,
    unnest(e_id) as id, unnest(e_type) as type, unnest(e_data) as data, unnest(e_occurred_at) as occurred_at,
    unnest(e_command) as command, unnest(e_correlation) as correlation, unnest(e_causation) as causation,
    unnest(e_actor) as actor, unnest(e_role) as role, unnest(e_territoire) as territoire, unnest(e_extra) as extra`,
});

/** One event: most acts, where few people act at once. Arrays would cost it a fifth of its time. */
export const APPEND_ONE = functionOf({
  name: 'append_one',
  parameters: `p_stream text, p_expected bigint, e_id uuid, e_type text, e_data text, e_occurred_at timestamptz, e_command uuid,
  e_correlation uuid, e_causation uuid, e_actor text, e_role text, e_territoire text, e_extra text`,
  count: '1',
  appends: `select p_stream as stream, p_expected as expected, p_expected + 1 as version, 1 as first, 1 as last`,
  facts: `select 1 as i, p_stream as stream, p_expected + 1 as version, e_id as id, e_type as type, e_data as data,
    e_occurred_at as occurred_at, e_command as command, e_correlation as correlation, e_causation as causation,
    e_actor as actor, e_role as role, e_territoire as territoire, e_extra as extra`,
});
