import type { PoolClient } from 'pg';

const VIEWS = `
  select v.viewname as name from pg_views v
  where v.schemaname = 'lecture' and not exists (
    select from es.projections p where p.status <> 'retired' and v.viewname = any(p.views))`;

const TABLES = `
  select t.tablename as name from pg_tables t
  where t.schemaname = 'lecture' and not exists (
    select from es.projections p cross join unnest(p.views) as filled(view)
    where p.status <> 'retired' and t.tablename = filled.view || '__b' || p.build)
  and not exists (
    select from pg_depend d
    where d.classid = 'pg_rewrite'::regclass and d.refobjid = format('lecture.%I', t.tablename)::regclass)`;

/** Drops views that no live build fills, then tables that no live build owns and no view shows. */
export const dropWhatNoBuildOwns = async (client: PoolClient): Promise<void> => {
  await client.query(`select pg_advisory_xact_lock(hashtext('lecture'))`);
  for (const [kind, text] of [
    ['view', VIEWS],
    ['table', TABLES],
  ] as const) {
    const { rows } = await client.query<{ name: string }>(text);
    for (const { name } of rows) await client.query(`drop ${kind} lecture."${name}"`);
  }
};

/** Retires checkpoints that the code no longer declares, and drops their views and tables. */
export const retireAllBut = async (client: PoolClient, names: readonly string[]): Promise<void> => {
  const text = `update es.projections set status = 'retired' where status <> 'retired' and not name = any($1)`;
  await client.query(text, [names]);
  await dropWhatNoBuildOwns(client);
};
