import { realpath } from 'node:fs/promises';
import { Client } from 'pg';
import { EmbeddedPostgresError } from './embedded-postgres.error';

const wrongPassword = '28P01';

/** Whether the server at `url` serves `dataDirectory`; false too while it does not answer. Throws when it refuses the password. */
export const answers = async (url: string, dataDirectory: string): Promise<boolean> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>("select current_setting('data_directory') as folder");
    const [served, expected] = await Promise.all([realpath(rows[0]?.folder ?? ''), realpath(dataDirectory)]);
    return served === expected;
  } catch (cause) {
    if (!(cause instanceof Error) || !('code' in cause) || cause.code !== wrongPassword) return false;
    throw new EmbeddedPostgresError(
      `Le serveur PostgreSQL du dossier ${dataDirectory} refuse le mot de passe du fichier « password » placé à côté : ` +
        `remettez le fichier d'origine, ou mettez le dossier de côté pour repartir d'une base vide.`,
      { cause },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
};
