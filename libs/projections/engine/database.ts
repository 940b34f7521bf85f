import { Pool, type PoolClient } from 'pg';

/**
 * The engine's own few connections: set SQL and checkpoints share one transaction, away from the pages' queries. Commits do
 * not wait for the disk: what a crash of the server takes back, rows, outbox and checkpoint together, is digested again
 * from the log, and commands sent twice have the same ids.
 */
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
  // For the whole life of a connection: the server may die between two statements, when nobody else listens. Its next
  // statement fails, and an idle one is replaced.
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
    await client.query('rollback').catch((lost: unknown) => {
      broken = lost as Error;
    });
    throw error;
  } finally {
    client.release(broken);
  }
};
