import { Client } from 'pg';
import { EmbeddedPostgresError } from './embedded-postgres.error';

export interface BackupEnd {
  /** Content of `backup_label`, without which PostgreSQL would take the copy for a folder that crashed. */
  readonly label: string;
  readonly startLsn: string;
  readonly stopLsn: string;
  /** Names of the segments of the log from start to stop: all are on the disk, and stay until `close`. */
  readonly segments: readonly string[];
}

export interface BackupSession {
  stop(): Promise<BackupEnd>;
  /** Ends the session, and with it the backup mode and the hold on the log. */
  close(): Promise<void>;
}

/** The slot, which ends with the session, keeps the log that the copy needs from being recycled. */
const HOLD = `select pg_create_physical_replication_slot('sauvegarde_' || pg_backend_pid(), true, true)`;
const START = `select pg_backup_start('sauvegarde', fast => true)::text as lsn`;
const STOP = 'select lsn::text, labelfile as label from pg_backup_stop(wait_for_archive => false)';
const SEGMENTS = `
  select pg_walfile_name('0/0'::pg_lsn + n * size + 1) as name
  from (select setting::numeric as size from pg_settings where name = 'wal_segment_size') s,
    generate_series(div($1::pg_lsn - '0/0', size), div($2::pg_lsn - '0/0' - 1, size)) n
  order by n`;
const ELSEWHERE = `select spcname as name from pg_tablespace where spcname not in ('pg_default', 'pg_global')`;

const refuseFilesElsewhere = async (client: Client): Promise<void> => {
  const { rows } = await client.query<{ name: string }>(ELSEWHERE);
  if (rows.length > 0)
    throw new EmbeddedPostgresError(
      `La base range des tables hors de son dossier (${rows.map(({ name }) => name).join(', ')}), ce que cette sauvegarde ` +
        'ne copie pas : ramenez-les dans pg_default.',
    );
};

/** Puts a running server in backup mode. Acts go on. */
export const beginBackup = async (url: string): Promise<BackupSession> => {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await refuseFilesElsewhere(client);
    await client.query(HOLD);
    const { rows } = await client.query<{ lsn: string }>(START);
    const startLsn = rows[0]?.lsn ?? '';
    return {
      stop: async () => {
        const { rows: ends } = await client.query<{ lsn: string; label: string }>(STOP);
        const { lsn: stopLsn = '', label = '' } = ends[0] ?? {};
        const { rows: segments } = await client.query<{ name: string }>(SEGMENTS, [startLsn, stopLsn]);
        return { label, startLsn, stopLsn, segments: segments.map(({ name }) => name) };
      },
      close: () => client.end(),
    };
  } catch (error) {
    await client.end();
    throw error;
  }
};
