import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { inTransaction } from './database';
import type { Projection } from '../projection';
import { createIndexes, createTable, createView, physicalName, tableOf } from '../rows/table';

/** A checkpoint: one build of a projection, or a reaction (whose build is always 1). */
export interface Build {
  readonly name: string;
  readonly build: number;
  readonly version: number;
  readonly status: 'building' | 'active' | 'retired';
  readonly position: bigint;
  readonly epoch: bigint;
  /** Where it stopped because an event could not be digested. */
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

/** Builds of this name that are fed: the active one and those being built. */
export const liveBuilds = async (pool: Pool | PoolClient, name: string): Promise<Build[]> => {
  const { rows } = await pool.query<BuildRow>({
    name: 'live-builds',
    text: `select ${COLUMNS} from es.projections where name = $1 and status <> 'retired' order by build`,
    values: [name],
  });
  return rows.map(asBuild);
};

const serialised = async (client: PoolClient, name: string) => {
  await client.query('select pg_advisory_xact_lock(hashtext($1))', [`projection ${name}`]);
};

const createTables = async (client: PoolClient, source: DataSource, { tables }: Projection, build: number) => {
  for (const entity of tables) await client.query(createTable(tableOf(source, entity), build));
};

const show = async (client: PoolClient, source: DataSource, { tables }: Projection, build: number) => {
  for (const entity of tables) {
    const table = tableOf(source, entity);
    for (const statement of [...createIndexes(table, build), ...createView(table, build)])
      await client.query(statement);
  }
};

const insertBuild = async (
  client: PoolClient,
  { name, version }: Projection,
  build: number,
  status: Build['status'],
) => {
  const text = 'insert into es.projections (name, build, version, status) values ($1, $2, $3, $4)';
  await client.query(text, [name, build, version, status]);
};

/**
 * Makes what a projection needs: its first build, shown at once since there is nothing to show instead, or, when the code
 * holds a newer version, a new build beside the one that people look at.
 */
export const ensureBuild = (pool: Pool, source: DataSource, definition: Projection): Promise<void> =>
  inTransaction(pool, async (client) => {
    await serialised(client, definition.name);
    const { rows } = await client.query<{ build: number; version: number }>(
      'select build, version from es.projections where name = $1 order by build desc limit 1',
      [definition.name],
    );
    const last = rows[0];
    if (last?.version === definition.version) return;
    const build = (last?.build ?? 0) + 1;
    await createTables(client, source, definition, build);
    await insertBuild(client, definition, build, last ? 'building' : 'active');
    if (!last) await show(client, source, definition, build);
  });

/** Begins the same version anew, from the first event, beside the active build. Returns the new build's number. */
export const beginRebuild = (pool: Pool, source: DataSource, definition: Projection): Promise<number> =>
  inTransaction(pool, async (client) => {
    await serialised(client, definition.name);
    const { rows } = await client.query<{ build: number; status: Build['status'] }>(
      'select build, status from es.projections where name = $1 order by build desc',
      [definition.name],
    );
    const underWay = rows.find(({ status }) => status === 'building');
    if (underWay) return underWay.build;
    const build = (rows[0]?.build ?? 0) + 1;
    await createTables(client, source, definition, build);
    await insertBuild(client, definition, build, 'building');
    return build;
  });

/** Takes over when it is at least as far as the build that people look at: views and statuses in one transaction. */
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
    await show(client, source, definition, build);
    await client.query(`update es.projections set status = 'retired' where name = $1 and build < $2`, [
      definition.name,
      build,
    ]);
    await client.query(`update es.projections set status = 'active' where name = $1 and build = $2`, [
      definition.name,
      build,
    ]);
    for (const old of builds.filter((candidate) => candidate.build < build)) {
      for (const entity of definition.tables) {
        await client.query(`drop table if exists ${physicalName(tableOf(source, entity), old.build)}`);
      }
    }
    return true;
  });
