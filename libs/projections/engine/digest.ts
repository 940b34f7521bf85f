import { v5 as uuidv5 } from 'uuid';
import type { ClientBase } from 'pg';
import type { DataSource } from 'typeorm';
import type { CommandContext, RecordedEvent } from '#libs/event-sourcing';
import type { Projection } from '../projection';
import { Later, type Reaction } from '../reaction';
import { Rows, type EntityClass } from '../rows/rows';
import { SYSTEM } from '../system-actor';
import { inBuild, tableOf, type Place } from '../rows/table';
import { writeRows } from '../rows/write-rows';

/** Writes of one page. `add` is pure; `write` runs in the checkpoint's transaction. */
export interface Digest {
  add(event: RecordedEvent): void;
  write(client: ClientBase, build: number): Promise<void>;
}

export const newRows = (source: DataSource): Rows =>
  new Rows((entity: EntityClass) => tableOf(source, entity).keys.map(({ property }) => property));

export const writeTables = async (client: ClientBase, source: DataSource, rows: Rows, place: Place): Promise<void> => {
  for (const [entity, changes] of rows.byTable()) await writeRows(client, tableOf(source, entity), place, changes);
};

export const digestRows = (source: DataSource, definition: Projection): Digest => {
  const rows = newRows(source);
  return {
    add: (event) => {
      definition.apply(event, rows);
    },
    write: (client, build) => writeTables(client, source, rows, inBuild(build)),
  };
};

interface Outgoing {
  readonly key: string;
  readonly command: string;
  readonly payload: string;
  /** Null: sent at once, whatever the clock under which the event was recorded. */
  readonly dueAt: string | null;
}

const contextOf = (reaction: string, event: RecordedEvent, index: number): CommandContext => ({
  // Derived from the event: delivered twice, the command has the same id, and its facts too.
  commandId: uuidv5(`${reaction}:${index}`, event.id),
  actor: SYSTEM,
  at: event.metadata.occurredAt,
  correlationId: event.metadata.correlationId,
  causationId: event.id,
});

const outgoingOf = (definition: Reaction, event: RecordedEvent): Outgoing[] =>
  definition.react(event, contextOf(definition.name, event, 0)).map((sent, index): Outgoing => {
    const [command, dueAt] = sent instanceof Later ? [sent.command, sent.dueAt] : [sent, null];
    const name = command.constructor.name;
    if (!definition.sends.some((known) => known.name === name))
      throw new Error(`${definition.name} does not declare ${name}.`);
    const context = { ...contextOf(definition.name, event, index), at: dueAt ?? event.metadata.occurredAt };
    return {
      key: definition.orderingKey(event),
      command: name,
      payload: JSON.stringify({ data: command.data, context }),
      dueAt,
    };
  });

const INSERT = `insert into es.outbox (reaction, ordering_key, command, payload, due_at, next_attempt_at)
  select $1, u.key, u.command, u.payload::json, coalesce(u.due, '-infinity'), now()
  from unnest($2::text[], $3::text[], $4::text[], $5::timestamptz[]) with ordinality u(key, command, payload, due, i) order by u.i`;

export const digestCommands = (definition: Reaction): Digest => {
  const outgoing: Outgoing[] = [];
  return {
    add: (event) => {
      outgoing.push(...outgoingOf(definition, event));
    },
    write: async (client) => {
      if (outgoing.length === 0) return;
      const column = (name: keyof Outgoing) => outgoing.map((row) => row[name]);
      const values = [definition.name, column('key'), column('command'), column('payload'), column('dueAt')];
      await client.query({ text: INSERT, values });
    },
  };
};
