import type { Pool, PoolClient } from 'pg';
import { inTransaction } from './database';

const VIEWS = `
  select distinct retired.view as name
  from es.projections p cross join unnest(p.views) as retired(view)
  join pg_class c on c.relname = retired.view and c.relkind = 'v' and c.relnamespace = 'lecture'::regnamespace
  where p.status = 'retired' and not exists (
    select from es.projections l where l.status <> 'retired' and retired.view = any(l.views))`;

const TABLES = `
  select c.relname as name
  from es.projections p cross join unnest(p.views) as retired(view)
  join pg_class c on c.relname = retired.view || '__b' || p.build and c.relkind = 'r' and c.relnamespace = 'lecture'::regnamespace
  where p.status = 'retired' and not exists (
    select from pg_depend d where d.classid = 'pg_rewrite'::regclass and d.refobjid = c.oid)`;

/** Held by whoever makes, shows or drops tables of read models, until the end of the transaction. */
export const lockReadModels = async (client: PoolClient): Promise<void> => {
  await client.query(`select pg_advisory_xact_lock(hashtext('lecture'))`);
};

/** Drops one object of a kind, if there is one; false when there is none. */
const dropOne = (pool: Pool, kind: 'view' | 'table', text: string): Promise<boolean> =>
  inTransaction(pool, async (client) => {
    await lockReadModels(client);
    const name = (await client.query<{ name: string }>(`${text} order by 1 limit 1`)).rows[0]?.name;
    if (name !== undefined) await client.query(`drop ${kind} lecture."${name}"`);
    return name !== undefined;
  });

/**
 * Drops the views of retired builds that no live build fills, then the tables of retired builds that no view shows. One
 * transaction for each. A table that somebody reads for long is reported, and stays until the next call.
 */
export const dropLeftovers = async (pool: Pool, onError: (message: string, error: unknown) => void): Promise<void> => {
  try {
    while (await dropOne(pool, 'view', VIEWS));
    while (await dropOne(pool, 'table', TABLES));
  } catch (error) {
    onError('leftovers', error);
  }
};

/** Retires checkpoints that the code no longer declares, and refuses for good what a retired reaction had asked for. */
export const retireAllBut = async (client: PoolClient, names: readonly string[]): Promise<void> => {
  await client.query(`update es.projections set status = 'retired' where status <> 'retired' and not name = any($1)`, [
    names,
  ]);
  await client.query(
    `update es.outbox set refused_at = now(), refusal_code = 'reaction-retiree',
       last_error = 'La réaction ' || reaction || ' n’existe plus dans cette version.'
     where refused_at is null and not reaction = any($1)`,
    [names],
  );
};
