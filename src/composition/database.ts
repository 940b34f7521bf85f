import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { EmbeddedPostgresError, startEmbeddedPostgres, type EmbeddedPostgres } from '#libs/embedded';
import { RefusedConfiguration, type Configuration } from '../configuration';
import { printLine } from '../cli/terminal';

export interface Database {
  readonly url: string;
  /** Address with the role that owns the schema. Without a separate owner, the same as `url`. */
  readonly ownerUrl: string;
  /** Folder of the embedded server; undefined when `DATABASE_URL` names the server. */
  readonly directory: string | undefined;
  close(): Promise<void>;
}

/** A server and a command may share one embedded database: the last process connected stops it. */
const stopUnlessShared = async (embedded: EmbeddedPostgres): Promise<void> => {
  const client = new Client({ connectionString: embedded.url, connectionTimeoutMillis: 3_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ others: number }>(
      `select count(*)::int as others from pg_stat_activity
        where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`,
    );
    if ((rows[0]?.others ?? 0) > 0) return;
  } catch {
    // A server that does not answer has no other users.
  } finally {
    await client.end().catch(() => undefined);
  }
  await embedded.stop();
};

const CAUSES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'rien ne répond à cette adresse : vérifiez l’hôte et le port, ou lancez PostgreSQL',
  ENOTFOUND: 'cet hôte est inconnu : vérifiez son nom',
  EAI_AGAIN: 'cet hôte est inconnu : vérifiez son nom',
  ETIMEDOUT: 'cet hôte ne répond pas : vérifiez l’adresse et les pare-feu',
  '28P01': 'le mot de passe est refusé',
  '28000': 'ce rôle n’a pas le droit de se connecter',
  '3D000': 'cette base n’existe pas : créez-la',
  '42501': 'ce rôle n’a pas le droit de préparer le schéma : donnez DATABASE_OWNER_URL',
};

/** The message leaves the address out, because it holds a password. */
const refuseWithReason = (error: unknown): never => {
  const { code = '', message, errors } = error as { code?: string; message: string; errors?: { code?: string }[] };
  const cause =
    CAUSES[code] ?? CAUSES[errors?.[0]?.code ?? ''] ?? (/timeout/i.test(message) ? CAUSES.ETIMEDOUT : undefined);
  if (cause === undefined) throw error;
  throw new RefusedConfiguration(`DATABASE_URL ou DATABASE_OWNER_URL : ${cause}.`);
};

/** Restarts the embedded server at the same address when it dies while the programme runs. */
class EmbeddedServerWatch {
  private readonly timer: NodeJS.Timeout;
  private restarting: Promise<void> | undefined;

  constructor(
    private readonly dataDirectory: string,
    public server: EmbeddedPostgres,
  ) {
    this.timer = setInterval(() => {
      this.restarting ??= this.restartIfDead().finally(() => (this.restarting = undefined));
    }, 1_000).unref();
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.restarting;
    await stopUnlessShared(this.server);
  }

  private async restartIfDead(): Promise<void> {
    if (await this.server.isAlive()) return;
    printLine('La base intégrée s’est arrêtée : elle est relancée.');
    const { port } = this.server;
    try {
      this.server = await startEmbeddedPostgres({ dataDirectory: this.dataDirectory, port });
    } catch (error) {
      printLine(error instanceof Error ? error.message : String(error));
    }
  }
}

/**
 * Migrates the database that `DATABASE_URL` names, or starts and migrates the embedded one. Throws `RefusedConfiguration`
 * when it cannot be used. `meanwhile`: see `startEmbeddedPostgres`.
 */
export const openDatabase = (configuration: Configuration, meanwhile?: () => void): Promise<Database> =>
  open(configuration, meanwhile).catch((error: unknown) => {
    throw error instanceof EmbeddedPostgresError ? new RefusedConfiguration(error.message) : error;
  });

const PREPARATION_MS = 60_000;

/** Migrates, or waits until the process that owns the schema has done it. */
const prepare = async (databaseUrl: string, ownerUrl: string | undefined): Promise<void> => {
  const { bringUpToDate, stateOfSchema } = await import('./migrate-database.js');
  const end = performance.now() + PREPARATION_MS;
  const stateNow = () => (ownerUrl === undefined ? stateOfSchema(databaseUrl) : 'owned');
  let state = await stateNow();
  for (; state === 'waiting' && performance.now() < end; state = await stateNow()) await pause(500);
  if (state === 'waiting')
    throw new RefusedConfiguration(
      'La base n’est pas préparée pour cette version : lancez une fois « npm run migrer » avec DATABASE_OWNER_URL, le rôle qui possède le schéma.',
    );
  if (state === 'owned') await bringUpToDate(ownerUrl ?? databaseUrl, databaseUrl);
};

const open = async (
  { databaseUrl, databaseOwnerUrl, dataFolder }: Configuration,
  meanwhile?: () => void,
): Promise<Database> => {
  if (databaseUrl !== undefined) {
    const ownerUrl = databaseOwnerUrl ?? databaseUrl;
    await prepare(databaseUrl, databaseOwnerUrl).catch(refuseWithReason);
    return { url: databaseUrl, ownerUrl, directory: undefined, close: () => Promise.resolve() };
  }
  const dataDirectory = join(dataFolder, 'base');
  const watch = new EmbeddedServerWatch(
    dataDirectory,
    await startEmbeddedPostgres({ dataDirectory, ...(meanwhile && { meanwhile }) }),
  );
  const { url, directory } = watch.server;
  try {
    const { bringUpToDate } = await import('./migrate-database.js');
    await bringUpToDate(url, url);
  } catch (error) {
    await watch.close();
    throw error;
  }
  return { url, ownerUrl: url, directory, close: () => watch.close() };
};
