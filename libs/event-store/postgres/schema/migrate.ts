import { Client } from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noteUpgrade, upgradeOf, type Upgrade, type UpgradeListener } from './upgrade';

type Migration = new () => MigrationInterface;

export interface MigrateOptions {
  /** Role that owns the schema; may be the application's own. */
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  readonly migrations: readonly Migration[];
  readonly grants: (role: string) => readonly string[];
  readonly listener?: UpgradeListener;
}

/** The database was migrated by a later version of this programme. */
export class NewerSchema extends Error {
  constructor(names: readonly string[]) {
    super(
      `La base a été préparée par une version plus récente du programme (${names.join(', ')}) : installez cette version.`,
    );
  }
}

// Arbitrary number. The process that migrates holds this lock.
const LOCK = 2_017_03_07;
const TABLE = 'schema_migrations';

const namesOf = (migrations: readonly Migration[]): readonly string[] =>
  migrations.map((Migration) => new Migration().name ?? Migration.name);

const doneIn = async (client: Client): Promise<readonly string[]> => {
  const { rows: tables } = await client.query<{ present: string | null }>(
    `select to_regclass('${TABLE}')::text as present`,
  );
  if (!tables[0]?.present) return [];
  return (await client.query<{ name: string }>(`select name from ${TABLE} order by name`)).rows.map(({ name }) => name);
};

const refuseUnknown = (done: readonly string[], known: readonly string[]): void => {
  const unknown = done.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new NewerSchema(unknown);
};

/** The migrations that the database lacks. Throws `NewerSchema` when it has unknown ones. */
const missingIn = async (client: Client, known: readonly string[]): Promise<readonly string[]> => {
  const done = await doneIn(client);
  refuseUnknown(done, known);
  return known.filter((name) => !done.includes(name));
};

/** Names of the migrations that a database has had. */
export const migrationsOf = async (url: string): Promise<readonly string[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await doneIn(client);
  } finally {
    await client.end();
  }
};

/** Throws `NewerSchema` when a database that has had `done` is newer than `migrations`. */
export const refuseNewerSchema = (done: readonly string[], migrations: readonly Migration[]): void => {
  refuseUnknown(done, namesOf(migrations));
};

/** `ready`: nothing to do. `owned`: this role may migrate. `waiting`: another process has to. Throws `NewerSchema`. */
export type SchemaState = 'ready' | 'owned' | 'waiting';

export const schemaState = async (url: string, migrations: readonly Migration[]): Promise<SchemaState> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ owned: boolean }>(
      `select coalesce((select pg_has_role(nspowner, 'USAGE') from pg_namespace where nspname = 'es'),
        has_database_privilege(current_database(), 'CREATE')) as owned`,
    );
    if (rows[0]?.owned === true) return 'owned';
    if ((await missingIn(client, namesOf(migrations))).length > 0) return 'waiting';
    const { rows: granted } = await client.query<{ appends: boolean | null }>(
      `select has_function_privilege(to_regproc('es.append_one'), 'execute') as appends`,
    );
    return granted[0]?.appends === true ? 'ready' : 'waiting';
  } catch (error) {
    // The owner has not given the right to read the list of migrations yet.
    if ((error as { code?: string }).code === '42501') return 'waiting';
    throw error;
  } finally {
    await client.end();
  }
};

/** The same migration, which says when it begins. */
const toldBy = (Migration: Migration, begins: (name: string) => void): Migration =>
  class extends Migration {
    override async up(runner: QueryRunner): Promise<void> {
      begins(this.name ?? '');
      await super.up(runner);
    }
  };

/** Runs in one process at a time. Throws `NewerSchema` for a schema newer than the programme. */
export const migrate = async (options: MigrateOptions): Promise<void> => {
  const { ownerUrl, applicationUrl, migrations, grants, listener } = options;
  const { DataSource } = await import('typeorm');
  const client = new Client({ connectionString: ownerUrl });
  let upgrade: Upgrade | undefined;
  const owner = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: migrations.map((Migration) =>
      toldBy(Migration, (name) => {
        if (upgrade) listener?.step(upgrade.steps.indexOf(name) + 1);
      }),
    ),
    migrationsTableName: TABLE,
    installExtensions: false,
  });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    upgrade = await upgradeOf(client, await missingIn(client, namesOf(migrations)));
    const begunAt = performance.now();
    if (upgrade) listener?.begin(upgrade);
    await owner.initialize();
    await owner.runMigrations({ transaction: 'all' });
    const seconds = (performance.now() - begunAt) / 1_000;
    if (upgrade) {
      await noteUpgrade(client, upgrade, seconds);
      listener?.end(seconds);
    }
    const role = decodeURIComponent(new URL(applicationUrl).username);
    if (role !== decodeURIComponent(new URL(ownerUrl).username)) {
      // In one transaction: other processes append meanwhile.
      await client.query(['begin', ...grants(`"${role.replaceAll('"', '""')}"`), 'commit'].join(';\n'));
    }
  } finally {
    if (owner.isInitialized) await owner.destroy();
    await client.end();
  }
};
