import { DatabaseError, type Client } from 'pg';
import { positionOf, type Appended } from '#libs/event-sourcing';
import type { CheckedAppend } from './checked-append';

const parametersOfFunction = (count: number): string => Array.from({ length: count }, (_, i) => `$${i + 1}`).join(', ');

/** The functions return the position before the first event. They raise a unique violation when an expectation does not hold. */
const APPEND_WHOLE = `select es.append_whole(${parametersOfFunction(19)})`;
const APPEND_ONE = `select es.append_one(${parametersOfFunction(13)})`;

const rowMode = 'array' as const;
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

/** One literal: spreading arrays into it showed in the time of an append that is alone. */
const valuesOfOne = ({ append: { stream, expected, events, metadata }, json }: CheckedAppend): unknown[] => {
  const { commandId, correlationId, causationId, occurredAt, actor } = metadata;
  const [event] = events;
  return [
    stream,
    expected === 'no-stream' ? -1n : expected,
    event?.id,
    event?.type,
    json.data[0],
    occurredAt,
    commandId,
    correlationId,
    causationId,
    actor.personneId,
    actor.role,
    actor.territoire,
    json.extra,
  ];
};

const queryOf = (batch: readonly CheckedAppend[]) => {
  const [first, ...others] = batch;
  return first?.append.events.length === 1 && others.length === 0
    ? { name: 'append-one', text: APPEND_ONE, rowMode, values: valuesOfOne(first) }
    : { name: 'append-whole', text: APPEND_WHOLE, rowMode, values: parametersOf(batch) };
};

/** Appends the whole batch, or nothing: undefined when an expectation does not hold. Knows no claims. */
export const appendWhole = async (client: Client, batch: readonly CheckedAppend[]): Promise<Appended[] | undefined> => {
  const { rows } = await client.query<(string | null)[]>(queryOf(batch)).catch((error: unknown) => {
    if (error instanceof DatabaseError && error.code === UNIQUE_VIOLATION) return { rows: [] };
    throw error;
  });
  const base = rows[0]?.[0] ?? null;
  if (base === null) return undefined;
  let last = BigInt(base);
  return batch.map(({ append: { expected, events } }) => {
    last += BigInt(events.length);
    const revision = (expected === 'no-stream' ? -1n : expected) + BigInt(events.length);
    return { outcome: 'appended', revision, position: positionOf(last) };
  });
};
