import { Pool, types, type QueryArrayConfig } from 'pg';
import { asUnavailable, sessionOf } from './connection';

export const asText = { getTypeParser: () => (value: string) => value } as unknown as typeof types;

/** Connections of a pool, and the queries that wait for one. */
export type PoolUse = Pick<Pool, 'totalCount' | 'idleCount' | 'waitingCount'>;

/** Rows are arrays of text. Throws errors of the port. */
export class Rows {
  private readonly pool: Pool;

  constructor(url: string, max: number) {
    this.pool = new Pool({ ...sessionOf(url), max, types: asText });
    // The pool replaces a connection that the server closed. Without this listener, its error would end the process.
    this.pool.on('connect', (client) => client.on('error', () => undefined));
    this.pool.on('error', () => undefined);
  }

  async read<Row>(query: Omit<QueryArrayConfig, 'rowMode'>): Promise<Row[]> {
    try {
      return (await this.pool.query({ ...query, rowMode: 'array' })).rows as Row[];
    } catch (error) {
      throw asUnavailable(error);
    }
  }

  get use(): PoolUse {
    return this.pool;
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
