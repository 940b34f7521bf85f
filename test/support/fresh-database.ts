import { randomBytes } from 'node:crypto';
import { Client, Pool } from 'pg';

export interface FreshDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

const serverUrl = () => {
  const url = process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL;
  if (url === undefined) throw new Error('No test database: run the tests through Jest, whose setup starts one.');
  return url;
};

const named = (database: string) => {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  return url.href;
};

const onServer = async <Result>(work: (client: Client) => Promise<Result>): Promise<Result> => {
  const client = new Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const template = `modele_${process.ppid}`;

/** One migrated database per run, made by whichever worker comes first; the others wait for it. */
const prepareTemplate = (client: Client) =>
  withLock(client, async () => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
    if (rowCount) return;
    await client.query(`create database ${template}_en_cours`);
    const url = named(`${template}_en_cours`);
    // Loaded by the first worker only, because the migrations load the ORM and the framework.
    const { migrateWhole } = await import('./migrate-whole.js');
    await migrateWhole(url);
    await client.query(`alter database ${template}_en_cours rename to ${template}`);
  });

const withLock = async (client: Client, work: () => Promise<void>) => {
  await client.query('select pg_advisory_lock(20170307)');
  try {
    await work();
  } finally {
    await client.query('select pg_advisory_unlock(20170307)');
  }
};

const newName = () => `essai_${randomBytes(6).toString('hex')}`;

const droppable = (name: string): FreshDatabase => ({
  url: named(name),
  drop: () =>
    onServer(async (client) => {
      await client.query(`drop database ${name} with (force)`);
    }),
});

/** Sessions of a test. Its database may be dropped while the server still closes them, which ends them with an error. */
export const sessionsOf = (url: string, max: number): Pool =>
  new Pool({ connectionString: url, max }).on('error', () => undefined);

/** A migrated, empty database of its own for one spec file: the events table refuses to be emptied. */
export const freshDatabase = async (): Promise<FreshDatabase> => {
  const name = newName();
  await onServer(async (client) => {
    await prepareTemplate(client);
    await withLock(client, async () => {
      await client.query(`create database ${name} template ${template}`);
    });
  });
  return droppable(name);
};

/** A database without any schema, for a spec that restores one. */
export const emptyDatabase = async (): Promise<FreshDatabase> => {
  const name = newName();
  await onServer(async (client) => {
    await client.query(`create database ${name} template template0`);
  });
  return droppable(name);
};
