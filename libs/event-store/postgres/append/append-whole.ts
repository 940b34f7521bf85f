import { DatabaseError, type Client } from 'pg';
import { positionOf, type Appended } from '#libs/event-sourcing';
import type { CheckedAppend } from './checked-append';

/** Where the rows come from: `appends` has stream, expected, version, first, last; `facts` has the columns of an event. */
interface Source {
  readonly count: string;
  readonly appends: string;
  readonly facts: string;
}

/**
 * Moves the head by all events if every stream has the expected version, and writes the facts there. The sub-select is not
 * read again after a wait for the head, so a version that was taken meanwhile is refused by the unique index instead.
 * `clock_timestamp()` is read under the lock of the head: later positions never have earlier times.
 */
const statementOf = ({ count, appends, facts }: Source) => `with moved as (
    update es.log_head h set position = h.position + ${count}, origin = 'postgresql'
    where h.only_row and h.origin is distinct from 'eventstoredb' and not exists (
      select from (${appends}) a left join es.streams s on s.stream_id = a.stream where coalesce(s.version, -1) <> a.expected
    )
    returning h.position - ${count} as base, clock_timestamp() as written
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
  select base from moved`;

/** `unnest` stands in select lists, where it costs a third of what it costs as a table with many columns. */
const APPEND_WHOLE = statementOf({
  count: '$1',
  appends: `select unnest($2::text[]) as stream, unnest($3::bigint[]) as expected, unnest($4::bigint[]) as version,
    unnest($5::bigint[]) as first, unnest($6::bigint[]) as last`,
  facts: `select generate_series(1, $1) as i, unnest($7::text[]) as stream, unnest($8::bigint[]) as version,
    unnest($9::uuid[]) as id, unnest($10::text[]) as type, unnest($11::text[]) as data,
    unnest($12::timestamptz[]) as occurred_at, unnest($13::uuid[]) as command, unnest($14::uuid[]) as correlation,
    unnest($15::uuid[]) as causation, unnest($16::text[]) as actor, unnest($17::text[]) as role,
    unnest($18::text[]) as territoire, unnest($19::text[]) as extra`,
});

/** One event: most acts, where few people act at once. Arrays would cost it a fifth of its time. */
const APPEND_ONE = statementOf({
  count: '1',
  appends: `select $1::text as stream, $2::bigint as expected, $2::bigint + 1 as version, 1 as first, 1 as last`,
  facts: `select 1 as i, $1::text as stream, $2::bigint + 1 as version, $3::uuid as id, $4::text as type, $5::text as data,
    $6::timestamptz as occurred_at, $7::uuid as command, $8::uuid as correlation, $9::uuid as causation,
    $10::text as actor, $11::text as role, $12::text as territoire, $13::text as extra`,
});

const UNIQUE_VIOLATION = '23505';
const COLUMNS_OF_APPENDS = 5;
const COLUMNS_OF_EVENTS = 13;

const parametersOf = (batch: readonly CheckedAppend[]): unknown[] => {
  const appends: unknown[][] = Array.from({ length: COLUMNS_OF_APPENDS }, () => []);
  const events: unknown[][] = Array.from({ length: COLUMNS_OF_EVENTS }, () => []);
  let count = 0;
  for (const { append, json } of batch) {
    const { stream, events: facts, metadata } = append;
    const { commandId, correlationId, causationId, occurredAt, actor } = metadata;
    const expected = append.expected === 'no-stream' ? -1n : append.expected;
    const version = expected + BigInt(facts.length);
    for (const [i, value] of [stream, expected, version, count + 1, count + facts.length].entries())
      appends[i]?.push(value);
    for (const [offset, { id, type }] of facts.entries()) {
      const { personneId, role, territoire } = actor;
      const fact = [stream, expected + BigInt(offset + 1), id, type, json.data[offset], occurredAt];
      const context = [commandId, correlationId, causationId, personneId, role, territoire, json.extra];
      for (const [i, value] of [...fact, ...context].entries()) events[i]?.push(value);
    }
    count += facts.length;
  }
  return [count, ...appends, ...events];
};

const valuesOfOne = ({ append: { stream, expected, events, metadata }, json }: CheckedAppend): unknown[] => {
  const { commandId, correlationId, causationId, occurredAt, actor } = metadata;
  const { personneId, role, territoire } = actor;
  const [event] = events;
  const fact = [stream, expected === 'no-stream' ? -1n : expected, event?.id, event?.type, json.data[0], occurredAt];
  return [...fact, commandId, correlationId, causationId, personneId, role, territoire, json.extra];
};

const queryOf = (batch: readonly CheckedAppend[]) => {
  const [first, ...others] = batch;
  return first?.append.events.length === 1 && others.length === 0
    ? { name: 'append-one', text: APPEND_ONE, values: valuesOfOne(first) }
    : { name: 'append-whole', text: APPEND_WHOLE, values: parametersOf(batch) };
};

/** Appends the whole batch, or nothing: undefined when an expectation does not hold. Knows no claims. */
export const appendWhole = async (client: Client, batch: readonly CheckedAppend[]): Promise<Appended[] | undefined> => {
  const query = { ...queryOf(batch), rowMode: 'array' as const };
  const { rows } = await client.query<string[]>(query).catch((error: unknown) => {
    if (error instanceof DatabaseError && error.code === UNIQUE_VIOLATION) return { rows: [] };
    throw error;
  });
  const [base] = rows.flat();
  if (base === undefined) return undefined;
  let last = BigInt(base);
  return batch.map(({ append: { expected, events } }) => {
    last += BigInt(events.length);
    const revision = (expected === 'no-stream' ? -1n : expected) + BigInt(events.length);
    return { outcome: 'appended', revision, position: positionOf(last) };
  });
};
