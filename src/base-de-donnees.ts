import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#libs/embedded';
import { migrate } from '#libs/event-store';
import type { Configuration } from './configuration';
import { grants, migrations } from './schema';

export interface BaseDeDonnees {
  readonly url: string;
  /** Of the role that owns the schema: the same as `url` with one role. */
  readonly ownerUrl: string;
  /** Folder of the embedded server; undefined for a server of yours. */
  readonly directory: string | undefined;
  close(): Promise<void>;
}

/** The server and a command of the terminal share one embedded database: whoever leaves last stops it. */
const stopUnlessShared = async (embedded: EmbeddedPostgres): Promise<void> => {
  const client = new Client({ connectionString: embedded.url });
  try {
    await client.connect();
    const { rows } = await client.query<{ others: number }>(
      `select count(*)::int as others from pg_stat_activity
        where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`,
    );
    if ((rows[0]?.others ?? 0) > 0) return;
  } finally {
    await client.end();
  }
  await embedded.stop();
};

/** The database, ready: the one that was named, or the embedded one, with its schema up to date. */
export const ouvrirBaseDeDonnees = async ({
  databaseUrl,
  databaseOwnerUrl,
  donnees,
}: Configuration): Promise<BaseDeDonnees> => {
  if (databaseUrl !== undefined) {
    const ownerUrl = databaseOwnerUrl ?? databaseUrl;
    await migrate({ ownerUrl, applicationUrl: databaseUrl, migrations, grants });
    return { url: databaseUrl, ownerUrl, directory: undefined, close: () => Promise.resolve() };
  }
  const embedded = await startEmbeddedPostgres({ dataDirectory: join(donnees, 'base') });
  const { url, directory } = embedded;
  await migrate({ ownerUrl: url, applicationUrl: url, migrations, grants });
  return { url, ownerUrl: url, directory, close: () => stopUnlessShared(embedded) };
};
