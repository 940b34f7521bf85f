import { Pool } from 'pg';
import { PostgresEventStore } from '#libs/event-store';
import { emmettStore } from './peers';
import { ACTOR, metadataOf, sampleFact } from './sample-fact';

/** One way to make one fact durable; `one` resolves when it is. */
export interface Contender {
  one(): Promise<unknown>;
  close(): Promise<void>;
}

const CONNECTIONS = 32;

export const postgresStore = (url: string): Contender => {
  const store = new PostgresEventStore({ url });
  return {
    one: () => {
      const fact = sampleFact();
      const { stream, id, type, data } = fact;
      return store.append({ stream, expected: 'no-stream', events: [{ id, type, data }], metadata: metadataOf(fact) });
    },
    close: () => store.close(),
  };
};

export const emmett = async (url: string): Promise<Contender> => {
  const store = emmettStore(url, CONNECTIONS);
  await store.schema.migrate();
  return {
    one: () => {
      const fact = sampleFact();
      const { commandId, correlationId, actor } = metadataOf(fact);
      return store.appendToStream(
        fact.stream,
        [{ type: fact.type, data: fact.data, metadata: { commandId, correlationId, role: actor.role } }],
        { expectedStreamVersion: 'STREAM_DOES_NOT_EXIST' },
      );
    },
    close: () => store.close(),
  };
};

// The columns and the indexes of the event log, the position from a sequence.
const TABLE = `create table public.faits (
  position bigint generated always as identity primary key,
  stream_id text collate "C" not null,
  version bigint not null,
  event_id uuid not null,
  type text collate "C" not null,
  data json not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  command_id uuid not null,
  correlation_id uuid not null,
  causation_id uuid not null,
  actor_id text not null,
  actor_role text not null,
  territoire text not null,
  unique (stream_id, version)
)`;

const INSERT = {
  name: 'insert-fait',
  text: `insert into public.faits (stream_id, version, event_id, type, data, occurred_at, command_id, correlation_id,
    causation_id, actor_id, actor_role, territoire) values ($1, 0, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning position`,
};

/** No store at all: one prepared insert per fact, each its own transaction. */
export const inserts = async (url: string): Promise<Contender> => {
  const pool = new Pool({ connectionString: url, max: CONNECTIONS });
  await pool.query(TABLE);
  const { personneId, role, territoire } = ACTOR;
  return {
    one: () => {
      const fact = sampleFact();
      const { stream, id, type, data } = fact;
      const { commandId, correlationId, causationId, occurredAt } = metadataOf(fact);
      const who = [commandId, correlationId, causationId, personneId, role, territoire];
      return pool.query({ ...INSERT, values: [stream, id, type, JSON.stringify(data), occurredAt, ...who] });
    },
    close: () => pool.end(),
  };
};
