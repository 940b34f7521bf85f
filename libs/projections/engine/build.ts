import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { inTransaction } from './database';
import type { Projection } from '../projection';
import { createFigure } from '../rows/figure';
import { createIndexes, createTable, createView, inBuild, tableOf } from '../rows/table';
import { lockReadModels } from './leftovers';

/** Checkpoint of one build of a projection, or of a reaction, whose build is always 1. */
export interface Build {
  readonly name: string;
  readonly build: number;
  readonly version: number;
  readonly status: 'building' | 'active' | 'retired';
  readonly position: bigint;
  readonly epoch: bigint;
  readonly poisonPosition?: bigint;
}

interface BuildRow {
  name: string;
  build: number;
  version: number;
  status: Build['status'];
  position: string;
  epoch: string;
  poison_position: string | null;
}

const COLUMNS = 'name, build, version, status, position, epoch, poison_position';

export const asBuild = (row: BuildRow): Build => ({
  name: row.name,
  build: row.build,
  version: row.version,
  status: row.status,
  position: BigInt(row.position),
  epoch: BigInt(row.epoch),
  ...(row.poison_position === null ? {} : { poisonPosition: BigInt(row.poison_position) }),
});

/** Builds that are fed: the active one and those being built. */
export const liveBuilds = async (pool: Pool | PoolClient, names: string | readonly string[]): Promise<Build[]> => {
  const { rows } = await pool.query<BuildRow>({
    name: 'live-builds',
    text: `select ${COLUMNS} from es.projections where name = any($1) and status <> 'retired' order by name, build`,
    values: [[names].flat()],
  });
  return rows.map(asBuild);
};

/** Where each projection stands that people read. */
export const activePositions = async (pool: Pool): Promise<ReadonlyMap<string, bigint>> => {
  const { rows } = await pool.query<{ name: string; position: string }>({
    name: 'active-positions',
    text: `select name, position from es.projections where status = 'active'`,
  });
  return new Map(rows.map(({ name, position }) => [name, BigInt(position)]));
};

const serialised = async (client: PoolClient, name: string) => {
  await client.query('select pg_advisory_xact_lock(hashtext($1))', [`projection ${name}`]);
  await lockReadModels(client);
};

const createTables = async (client: PoolClient, source: DataSource, { tables }: Projection, build: number) => {
  for (const entity of tables) await client.query(createTable(tableOf(source, entity), inBuild(build)));
};

/** Indexes and figures are made when the rows are there, and once. */
const finish = async (client: PoolClient, source: DataSource, { tables, figures }: Projection, build: number) => {
  for (const entity of tables)
    for (const statement of createIndexes(tableOf(source, entity), inBuild(build))) await client.query(statement);
  for (const figure of figures)
    for (const statement of createFigure(source, figure, build)) await client.query(statement);
};

const show = async (client: PoolClient, source: DataSource, tables: Projection['tables'], build: number) => {
  for (const entity of tables)
    for (const statement of createView(tableOf(source, entity), build)) await client.query(statement);
};

const viewsOf = (source: DataSource, tables: Projection['tables']) =>
  tables.map((entity) => tableOf(source, entity).view);

const insertBuild = async (
  client: PoolClient,
  source: DataSource,
  definition: Projection,
  build: number,
  status: Build['status'],
) => {
  const text = 'insert into es.projections (name, build, version, status, views) values ($1, $2, $3, $4, $5)';
  await client.query(text, [definition.name, build, definition.version, status, viewsOf(source, definition.tables)]);
};

/** Counts existing tables too: an entity may come from another projection. */
const nextBuild = async (client: PoolClient, source: DataSource, definition: Projection): Promise<number> => {
  const { rows } = await client.query<{ last: number }>(
    `select greatest(
       (select max(build) from es.projections where name = $1),
       (select max(substring(tablename from '__b(\\d+)$')::int) from pg_tables
         where schemaname = 'lecture' and regexp_replace(tablename, '__b\\d+$', '') = any($2)),
       0) as last`,
    [definition.name, viewsOf(source, definition.tables)],
  );
  return (rows[0]?.last ?? 0) + 1;
};

const isShown = async (client: PoolClient, source: DataSource, tables: Projection['tables']): Promise<boolean> => {
  const text = `select from pg_views where schemaname = 'lecture' and viewname = any($1)`;
  return ((await client.query(text, [viewsOf(source, tables)])).rowCount ?? 0) > 0;
};

/** Creates a build of this version if there is none. It is shown at once, unless people already read an earlier one. */
export const ensureBuild = (pool: Pool, source: DataSource, definition: Projection): Promise<void> =>
  inTransaction(pool, async (client) => {
    await serialised(client, definition.name);
    const { rows } = await client.query<{ version: number }>(
      `select version from es.projections where name = $1 and status <> 'retired' order by build desc limit 1`,
      [definition.name],
    );
    const last = rows[0];
    if (last?.version === definition.version) return;
    const build = await nextBuild(client, source, definition);
    const waits = last !== undefined || (await isShown(client, source, definition.tables));
    await createTables(client, source, definition, build);
    await insertBuild(client, source, definition, build, waits ? 'building' : 'active');
    if (!waits) await finish(client, source, definition, build);
    for (const entity of definition.tables)
      if (!waits || !(await isShown(client, source, [entity]))) await show(client, source, [entity], build);
  });

/** Whether people read a build of this version: another version's rows may have other columns. */
export const showsVersion = async (pool: Pool, { name, version }: Projection): Promise<boolean> => {
  const builds = await liveBuilds(pool, name);
  return builds.some((build) => build.status === 'active' && build.version === version);
};

/** Starts a build of the same version from the first event. Returns its number, or that of the build under way. */
export const beginRebuild = (pool: Pool, source: DataSource, definition: Projection): Promise<number> =>
  inTransaction(pool, async (client) => {
    await serialised(client, definition.name);
    const { rows } = await client.query<{ build: number; status: Build['status'] }>(
      'select build, status from es.projections where name = $1 order by build desc',
      [definition.name],
    );
    const underWay = rows.find(({ status }) => status === 'building');
    if (underWay) return underWay.build;
    const build = await nextBuild(client, source, definition);
    await createTables(client, source, definition, build);
    await insertBuild(client, source, definition, build, 'building');
    return build;
  });

/** Swaps views and statuses in one transaction, once the build is at least as far as the active one. */
export const takeOver = (pool: Pool, source: DataSource, definition: Projection, build: number): Promise<boolean> =>
  inTransaction(pool, async (client) => {
    await serialised(client, definition.name);
    const { rows } = await client.query<BuildRow>(
      `select ${COLUMNS} from es.projections where name = $1 and status <> 'retired' order by build for update`,
      [definition.name],
    );
    const builds = rows.map(asBuild);
    const green = builds.find((candidate) => candidate.build === build);
    const blue = builds.find(({ status }) => status === 'active');
    if (!green || green.status === 'active') return true;
    if (blue && green.position < blue.position) return false;
    await finish(client, source, definition, build);
    await show(client, source, definition.tables, build);
    await client.query(`update es.projections set status = 'retired' where name = $1 and build < $2`, [
      definition.name,
      build,
    ]);
    await client.query(
      `update es.projections set status = 'active', built_facts = position, built_seconds = extract(epoch from now() - started_at)
        where name = $1 and build = $2`,
      [definition.name, build],
    );
    return true;
  });
