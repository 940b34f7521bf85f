import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import type { Journal, RecordedEvent } from '#libs/event-sourcing';
import { Rows, type EntityClass, type Projection } from '#libs/projections';
import type { RowChange } from '../../libs/projections/rows/rows';
import { createIndexes, createTable, inBuild, tableOf, type Table } from '../../libs/projections/rows/table';

const PER_TRANSACTION = 100;
const PLACE = inBuild(1);

type Columns = Readonly<Record<string, unknown>>;

const upsert = (table: Table, row: Columns) => {
  const { columns, keys } = table;
  const names = columns.map(({ name }) => `"${name}"`);
  const changed = columns.filter(({ key }) => !key).map(({ name }) => `"${name}" = excluded."${name}"`);
  return {
    name: `put ${table.view}`,
    text: `insert into ${PLACE(table)} (${names.join(', ')})
      values (${columns.map((_, i) => `$${i + 1}`).join(', ')})
      on conflict (${keys.map(({ name }) => `"${name}"`).join(', ')}) do update set ${changed.join(', ')}`,
    values: columns.map(({ property }) => row[property] ?? null),
  };
};

const update = (table: Table, { key, patch, add, patchAfterAdd }: Extract<RowChange, { kind: 'change' }>) => {
  const given: Columns = { ...patch, ...patchAfterAdd };
  const changed = table.columns.filter(({ property, key: isKey }) => !isKey && property in given);
  const added = table.columns.filter(({ property }) => property in add);
  const set = [
    ...changed.map(({ name }, i) => `"${name}" = $${i + 1}`),
    ...added.map(({ name }, i) => `"${name}" = "${name}" + $${changed.length + i + 1}`),
  ];
  const where = table.keys.map(({ name }, i) => `"${name}" = $${set.length + i + 1}`);
  const ranksOf = (columns: Table['columns']) => columns.map((column) => table.columns.indexOf(column)).join(' ');
  return {
    // By rank, not by name: PostgreSQL cuts a statement's name at 63 characters.
    name: `patch ${table.view} ${ranksOf(changed)} add ${ranksOf(added)}`,
    text: `update ${PLACE(table)} set ${set.join(', ')} where ${where.join(' and ')}`,
    values: [
      ...changed.map(({ property }) => given[property] ?? null),
      ...added.map(({ property }) => add[property]),
      ...table.keys.map(({ property }) => key[property]),
    ],
  };
};

const writeOne = async (client: PoolClient, source: DataSource, definition: Projection, event: RecordedEvent) => {
  const rows = new Rows((entity: EntityClass) => tableOf(source, entity).keys.map(({ property }) => property));
  definition.apply(event, rows);
  for (const [entity, changes] of rows.byTable()) {
    const table = tableOf(source, entity);
    for (const change of changes) {
      if (change.kind === 'put') await client.query(upsert(table, change.row));
      else if (change.kind === 'change') await client.query(update(table, change));
      else throw new Error('The heaviest projection removes nothing.');
    }
  }
};

/**
 * The usual way to feed the same projection: the same pages, the same handlers, one prepared statement per event, a hundred
 * events and the checkpoint per transaction, not waiting for the disk either. Indexes come last, as in the programme.
 */
export const buildOneByOne = async (
  pool: Pool,
  source: DataSource,
  journal: Journal,
  definition: Projection,
): Promise<number> => {
  const client = await pool.connect();
  let position = 0;
  try {
    const tables = definition.tables.map((entity) => tableOf(source, entity));
    await client.query('set synchronous_commit = off');
    await client.query('create table if not exists public.avancement (position bigint not null)');
    await client.query('truncate public.avancement');
    await client.query('insert into public.avancement values (0)');
    for (const table of tables) {
      await client.query(`drop table if exists ${PLACE(table)}`);
      await client.query(createTable(table, PLACE));
    }
    for await (const { events } of journal.readAll({ types: definition.types })) {
      for (let from = 0; from < events.length; from += PER_TRANSACTION) {
        const together = events.slice(from, from + PER_TRANSACTION);
        await client.query('begin');
        for (const event of together) await writeOne(client, source, definition, event);
        position += together.length;
        await client.query({ name: 'advance', text: 'update public.avancement set position = $1', values: [position] });
        await client.query('commit');
      }
    }
    for (const statement of tables.flatMap((table) => createIndexes(table, PLACE))) await client.query(statement);
  } finally {
    client.release();
  }
  return position;
};
