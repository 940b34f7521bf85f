import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#libs/embedded';
import { printLine } from '../cli/terminal';

/** What the embedded server is asked to keep in the folder of the data. */
export const databaseFolderIn = (dataFolder: string): string => join(dataFolder, 'base');

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

export type StartOptions = Pick<Parameters<typeof startEmbeddedPostgres>[0], 'meanwhile' | 'signal'>;

/** Finds or starts the server of the folder. It does not migrate it. */
export const openEmbedded = async (dataFolder: string, options: StartOptions = {}): Promise<EmbeddedServerWatch> => {
  const dataDirectory = databaseFolderIn(dataFolder);
  return new EmbeddedServerWatch(dataDirectory, await startEmbeddedPostgres({ dataDirectory, ...options }));
};
