/** `register` writes the streams, or raises when one has not the expected version; `facts` has the columns of an event. */
interface Source {
  readonly name: string;
  readonly parameters: string;
  readonly count: string;
  readonly register: string;
  readonly facts: string;
}

/** The functions may write where their callers may not: they look names up nowhere else than said. */
export const AS_OWNER = `security definer
set search_path = pg_catalog, pg_temp`;

/**
 * The time of a fact is never before that of the fact before, even when the clock goes back. A clock that goes back by more
 * than a minute had been wrong: its time is not kept for years, and `noteStep` tells it.
 */
export const timeAfter = (before: string): string =>
  `case when ${before} > clock_timestamp() + interval '1 minute' then clock_timestamp() else greatest(clock_timestamp(), ${before}) end`;

/** Notes when the time of the next fact is before that of the last one, whose position `base` names. */
export const noteStep = (base: string): string => `if written < before then
    insert into es.clock_steps (position, before, recorded_at) values (${base} + 1, before, written);
  end if;`;

/** The unique index of the register raises the same for a stream that exists already. */
const REFUSAL = `raise unique_violation using message = 'A stream has not the expected version.'`;

/**
 * Moves the head by all events, registers the streams at their new versions and writes the facts. Moving the head locks it, so
 * the later statements see every append that was committed before. The head is one row, which is read faster without its index
 * and brings its former time back in `recorded_before`. Raises 23505, which undoes all of it, when an expectation
 * does not hold; returns null when the log is the copy of another store.
 */
const functionOf = ({ name, parameters, count, register, facts }: Source) => `
create or replace function es.${name}(${parameters}) returns bigint
language plpgsql
${AS_OWNER}
set enable_seqscan = off
set jit = off
as $append$
declare
  base bigint;
  written timestamptz;
  before timestamptz;
  opened int := 0;
  continued int := 0;
begin
  update es.log_head h set position = h.position + ${count}, origin = 'postgresql',
    recorded_at = ${timeAfter('h.recorded_at')}, recorded_before = h.recorded_at
  where h.origin is distinct from 'eventstoredb'
  returning h.position - ${count}, h.recorded_at, h.recorded_before into base, written, before;
  if base is null then
    return null;
  end if;
  ${noteStep('base')}
${register}
  insert into es.events (
    position, stream_id, version, event_id, type, data, occurred_at, recorded_at,
    command_id, correlation_id, causation_id, actor_id, actor_role, territoire, extra
  )
  select base + e.i, e.stream, e.version, e.id, e.type, e.data::json, e.occurred_at, written,
    e.command, e.correlation, e.causation, e.actor, e.role, e.territoire, e.extra::json
  from (${facts}) e;
  return base;
end
$append$`;

const APPENDS = `select unnest(p_stream) as stream, unnest(p_expected) as expected, unnest(p_version) as version,
      unnest(p_first) as first, unnest(p_last) as last`;

/** `unnest` stands in select lists, where it costs a third of what it costs as a table with many columns. */
export const APPEND_WHOLE = functionOf({
  name: 'append_whole',
  parameters: `p_count int, p_stream text[], p_expected bigint[], p_version bigint[], p_first bigint[], p_last bigint[],
  e_stream text[], e_version bigint[], e_id uuid[], e_type text[], e_data text[], e_occurred_at timestamptz[],
  e_command uuid[], e_correlation uuid[], e_causation uuid[], e_actor text[], e_role text[], e_territoire text[], e_extra text[]`,
  count: 'p_count',
  register: `
  if -1 = any(p_expected) then
    insert into es.streams (stream_id, version, first_position, last_position)
    select a.stream, a.version, base + a.first, base + a.last
    from (${APPENDS}) a where a.expected = -1;
    get diagnostics opened = row_count;
  end if;
  if opened < cardinality(p_stream) then
    update es.streams s set version = a.version, last_position = base + a.last
    from (${APPENDS}) a where s.stream_id = a.stream and s.version = a.expected;
    get diagnostics continued = row_count;
  end if;
  if opened + continued < cardinality(p_stream) then
    ${REFUSAL};
  end if;
`,
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
  register: `
  if p_expected = -1 then
    insert into es.streams (stream_id, version, first_position, last_position)
    values (p_stream, 0, base + 1, base + 1);
  else
    update es.streams s set version = p_expected + 1, last_position = base + 1
    where s.stream_id = p_stream and s.version = p_expected;
    if not found then
      ${REFUSAL};
    end if;
  end if;
`,
  facts: `select 1 as i, p_stream as stream, p_expected + 1 as version, e_id as id, e_type as type, e_data as data,
    e_occurred_at as occurred_at, e_command as command, e_correlation as correlation, e_causation as causation,
    e_actor as actor, e_role as role, e_territoire as territoire, e_extra as extra`,
});
