import { Pool, types, type QueryArrayConfig } from 'pg';
import { asUnavailable, sessionOf } from './connection';

/** Every value as PostgreSQL writes it: parsed by whoever asks, when asked. */
export const asText = { getTypeParser: () => (value: string) => value } as unknown as typeof types;

/** Connections that read, and their rows as arrays of text. Errors are the port's own. */
export class Rows {
  private readonly pool: Pool;

  constructor(url: string, max: number) {
    this.pool = new Pool({ ...sessionOf(url), max, types: asText });
    // A connection that the server closes is replaced at the next query, whether it was idle or between two.
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

  async close(): Promise<void> {
    await this.pool.end();
  }
}
