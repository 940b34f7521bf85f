import { Pool, type PoolClient } from 'pg';

/** Commits do not wait for the disk: rows and checkpoint lost together in a crash are digested again from the log. */
export const engineDatabase = (url: string, max = 6): Pool => {
  const options = [
    '-c timezone=UTC',
    '-c synchronous_commit=off',
    '-c lock_timeout=3s',
    '-c statement_timeout=60s',
    '-c idle_in_transaction_session_timeout=30s',
  ].join(' ');
  const pool = new Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 3_000,
    query_timeout: 75_000,
    keepAlive: true,
    options,
  });
  // Without this listener, an error between two statements would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', () => undefined);
  return pool;
};

export const inTransaction = async <Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> => {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((rollbackError: unknown) => {
      broken = rollbackError as Error;
    });
    throw error;
  } finally {
    client.release(broken);
  }
};
