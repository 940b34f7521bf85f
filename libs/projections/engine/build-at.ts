import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { ordinalOf, type GlobalPosition, type Journal, type RecordedEvent } from '#libs/event-sourcing';
import type { Projection } from '../projection';
import { computeFigure } from '../rows/figure';
import { createIndexes, createTable, ofConnection, tableOf } from '../rows/table';
import { newRows, writeTables } from './digest';
import { LogPages } from './log-pages';

/** Schema under whose name the tables of a past build are read, in the place of `lecture`. */
export const PAST = 'pg_temp';

/** Reads the tables of a past build. */
export type PastQuery = <Row extends object>(text: string, values?: readonly unknown[]) => Promise<Row[]>;

export interface BuildAtOptions {
  readonly signal?: AbortSignal;
  /** Called after each page, with the position that the build has reached. */
  readonly onProgress?: (reached: bigint) => Promise<void> | void;
}

export interface Surroundings {
  readonly url: string;
  readonly source: DataSource;
  readonly journal: Journal;
}

const createTables = async (client: Client, source: DataSource, projections: readonly Projection[]) => {
  for (const entity of projections.flatMap(({ tables }) => tables))
    await client.query(createTable(tableOf(source, entity), ofConnection));
};

/** Nothing is kept while the rows are filled: figures and indexes are made once, from rows that no longer change. */
const finish = async (client: Client, source: DataSource, projections: readonly Projection[]) => {
  for (const { tables, figures } of projections) {
    for (const figure of figures) await client.query(computeFigure(source, figure, ofConnection));
    for (const entity of tables)
      for (const statement of createIndexes(tableOf(source, entity), ofConnection)) await client.query(statement);
  }
};

/**
 * Computes projections from the facts up to `position`, included, beside those that people read, and gives their tables to
 * `read` under the schema `PAST`. The tables belong to one connection: they end with it, whatever happens. Throws what the
 * signal was aborted with, and what a handler or the database refuses.
 */
export const buildAt = async <Result>(
  { url, source, journal }: Surroundings,
  projections: readonly Projection[],
  position: GlobalPosition,
  read: (query: PastQuery) => Promise<Result>,
  { signal, onProgress }: BuildAtOptions = {},
): Promise<Result> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3_000, options: '-c timezone=UTC' });
  // Without a listener, the server's death between two statements would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await createTables(client, source, projections);
    const target = ordinalOf(position);
    const types = [...new Set(projections.flatMap((projection) => projection.types))];
    const pages = new LogPages(journal);
    for (let reached = 0n; reached < target;) {
      signal?.throwIfAborted();
      const page = await pages.after(reached, types);
      if (!page) break;
      const events = page.events.filter((event) => ordinalOf(event.position) <= target);
      await write(client, source, projections, events);
      reached = ordinalOf(page.checkpoint) < target ? ordinalOf(page.checkpoint) : target;
      await onProgress?.(reached);
    }
    await finish(client, source, projections);
    signal?.throwIfAborted();
    return await read(async <Row extends object>(text: string, values: readonly unknown[] = []) => {
      const { rows } = await client.query<Row>(text, [...values]);
      return rows;
    });
  } finally {
    await client.end();
  }
};

const write = async (
  client: Client,
  source: DataSource,
  projections: readonly Projection[],
  events: readonly RecordedEvent[],
) => {
  const rows = newRows(source);
  for (const event of events)
    for (const projection of projections) if (projection.types.includes(event.type)) projection.apply(event, rows);
  await writeTables(client, source, rows, ofConnection);
};
