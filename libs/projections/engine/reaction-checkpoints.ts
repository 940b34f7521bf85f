import type { Pool } from 'pg';

/** A reaction has one build for good: it is never made anew. */
export const ensureReactions = async (pool: Pool, names: readonly string[]): Promise<void> => {
  const text = `insert into es.projections (name, build, version, status)
    select name, 1, 1, 'active' from unnest($1::text[]) as name on conflict do nothing`;
  await pool.query(text, [names]);
};

/** A reaction that comes back goes on after the last event that it read. */
export const reviveReactions = async (pool: Pool, names: readonly string[]): Promise<void> => {
  const text = `update es.projections set status = 'active' where status = 'retired' and build = 1 and name = any($1)`;
  await pool.query(text, [names]);
};
