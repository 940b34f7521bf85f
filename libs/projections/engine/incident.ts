import type { Pool } from 'pg';
import { inTransaction } from './database';

export interface Incident {
  readonly name: string;
  readonly act: 'retried' | 'skipped';
  readonly reason: string;
  readonly actor: string;
}

/** Moves reactions back to the first event that changed (repeated commands are recognised), and checkpoints inside the log. */
export const readAgainFrom = async (pool: Pool, reactions: readonly string[], ordinal: bigint): Promise<void> => {
  await pool.query(
    `update es.projections set position = $2, epoch = epoch + 1 where name = any($1) and position >= $3`,
    [reactions, ordinal - 1n, ordinal],
  );
  await pool.query(
    `update es.projections p set position = h.position, epoch = p.epoch + 1 from es.log_head h where p.position > h.position`,
  );
};

/** Continues a halted projection at the event (`retried`) or after it (`skipped`). Returns the positions concerned. */
export const resolveIncident = (pool: Pool, { name, act, reason, actor }: Incident): Promise<bigint[]> =>
  inTransaction(pool, async (client) => {
    // Waits for the disk: a person's act, unlike rows, cannot be computed again from the log.
    await client.query('set local synchronous_commit = on');
    const { rows } = await client.query<{ build: number; poison_position: string }>(
      'select build, poison_position from es.projections where name = $1 and poison_position is not null for update',
      [name],
    );
    for (const { build, poison_position: position } of rows) {
      await client.query(
        `update es.projections set poison_position = null, poison_type = null, poison_error = null, epoch = epoch + 1,
          position = case when $3 then poison_position else position end where name = $1 and build = $2`,
        [name, build, act === 'skipped'],
      );
      await client.query(
        'insert into es.projection_incidents (name, build, position, act, reason, actor) values ($1, $2, $3, $4, $5, $6)',
        [name, build, position, act, reason, actor],
      );
    }
    return rows.map(({ poison_position: position }) => BigInt(position));
  });
