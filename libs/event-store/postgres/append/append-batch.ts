import type { Client } from 'pg';
import {
  ClaimReused,
  ConcurrencyConflict,
  positionOf,
  type Append,
  type Appended,
  type EventStoreError,
} from '#libs/event-sourcing';
import { appendWhole } from './append-whole';
import type { CheckedAppend } from './checked-append';

type Row = readonly [verdict: string, version: string, position: string];

const APPEND_BATCH = {
  name: 'append-batch',
  text: `select * from es.append_batch(${Array.from({ length: 22 }, (_, i) => `$${i + 1}`).join(', ')})`,
  rowMode: 'array' as const,
};

const asText = (version: string) => (version === '-1' ? 'no-stream' : version);

const outcomeOf = (
  { stream, expected, claim }: Append,
  [verdict, version, position]: Row,
): Appended | EventStoreError => {
  const place = () => ({ revision: BigInt(version), position: positionOf(BigInt(position)) });
  switch (verdict) {
    case '0':
      return { outcome: 'appended', ...place() };
    case '1':
      return { outcome: 'duplicate', ...place() };
    case '2':
      return { outcome: 'answered', ...place() };
    case '3':
      return new ConcurrencyConflict(stream, String(expected), asText(version));
    default:
      return new ClaimReused(claim?.key ?? '');
  }
};

const parametersOf = (batch: readonly CheckedAppend[]): unknown[] => {
  const appends: unknown[][] = Array.from({ length: 8 }, () => []);
  const events: unknown[][] = Array.from({ length: 14 }, () => []);
  const push = (columns: unknown[][], ...values: unknown[]) => {
    for (const [i, value] of values.entries()) columns[i]?.push(value);
  };
  let first = 1;
  for (const [index, { append, json }] of batch.entries()) {
    const { stream, expected, events: facts, metadata, claim } = append;
    const { commandId, correlationId, causationId, occurredAt, actor } = metadata;
    const answer = claim ? JSON.stringify(facts.map(({ type, data }) => ({ type, data }))) : null;
    const from = expected === 'no-stream' ? -1n : expected;
    const key = [claim?.id ?? null, claim !== undefined, claim?.bodyHash ?? null, answer];
    push(appends, stream, from, facts.length, first, ...key);
    for (const [offset, { id, type }] of facts.entries()) {
      push(events, index + 1, offset + 1, stream, id, type, json.data[offset], occurredAt);
      push(events.slice(7), commandId, correlationId, causationId, actor.personneId, actor.role, actor.territoire);
      push(events.slice(13), json.extra);
    }
    first += facts.length;
  }
  return [...appends, ...events];
};

/** Judges each append, in order. */
const judge = async (client: Client, batch: readonly CheckedAppend[]): Promise<(Appended | EventStoreError)[]> => {
  const { rows } = await client.query<string[]>({ ...APPEND_BATCH, values: parametersOf(batch) });
  return batch.map(({ append }, i) => outcomeOf(append, rows[i] as unknown as Row));
};

/**
 * Returns one outcome per append, in order. Throws an error of `pg` when the whole batch fails. Most batches have no claim
 * and hold as a whole; the others are judged append by append.
 */
export const sendBatch = async (
  client: Client,
  batch: readonly CheckedAppend[],
): Promise<(Appended | EventStoreError)[]> => {
  const hasClaims = batch.some(({ append }) => append.claim !== undefined);
  return (hasClaims ? undefined : await appendWhole(client, batch)) ?? (await judge(client, batch));
};
