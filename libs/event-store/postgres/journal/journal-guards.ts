import type { Client } from 'pg';
import { INSTALLED_FUNCTIONS } from '../schema/installed-functions';
import type { Check } from './check';

export const grants = async (client: Client, applicationRole: string): Promise<Check> => {
  const { rows } = await client.query<{ forbidden: boolean; owner: boolean }>(
    `select (select bool_or(has_table_privilege($1, c.oid, 'insert, update, delete, truncate'))
        from pg_class c where c.oid = any('{es.events,es.streams,es.log_head,es.clock_steps,es.streams_set_aside,es.decided_events}'::regclass[])) as forbidden,
      pg_has_role($1, (select relowner from pg_class where oid = 'es.events'::regclass), 'USAGE') as owner`,
    [applicationRole],
  );
  const { forbidden = true, owner = true } = rows[0] ?? {};
  const name = 'droits du rôle applicatif';
  if (!forbidden && !owner) return { name, ok: true, detail: `${applicationRole} ne peut que lire et ajouter` };
  return {
    name,
    ok: true,
    warning: true,
    detail: `non contraints : ${applicationRole} ${owner ? 'possède la table' : 'peut la modifier'} (un seul rôle). Donnez DATABASE_OWNER_URL pour les séparer ; le déclencheur refuse quand même`,
  };
};

const TRIGGER = `select tgenabled = 'A' and tgtype = 58 and tgqual is null and tgattr = ''::int2vector
  and tgfoid = 'es.refuse_change'::regproc as sound
  from pg_trigger where tgrelid = 'es.events'::regclass and tgname = 'events_are_facts'`;

/** Before each statement that updates (16), deletes (8) or truncates (32), for every session. */
export const trigger = async (client: Client): Promise<Check> => {
  const { rows } = await client.query<{ sound: boolean }>(TRIGGER);
  const ok = rows[0]?.sound === true;
  return {
    name: 'déclencheur',
    ok,
    detail: ok
      ? 'modifier, supprimer et vider sont refusés à tous'
      : 'absent ou désactivé : le journal n’est plus protégé',
  };
};

/** A function that writes for others is its table's owner's, looks names up where it says, and is not everybody's. */
const FUNCTIONS = `select p.proname as name, p.prosrc as source, p.prosecdef as as_owner,
    p.proowner = t.relowner and (not p.prosecdef or 'search_path=pg_catalog, pg_temp' = any(p.proconfig)
      and not exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) where grantee = 0)) as guarded
  from pg_proc p join pg_class t on t.oid = 'es.events'::regclass where p.pronamespace = t.relnamespace`;
const ELSEWHERE = `select 'déclencheur ' || tgname as found from pg_trigger
    where tgrelid = 'es.events'::regclass and not tgisinternal and tgname <> 'events_are_facts'
  union all select 'règle ' || rulename from pg_rewrite where ev_class = 'es.events'::regclass
  union all select 'politique de lignes' from pg_class where oid = 'es.events'::regclass and relrowsecurity
  limit 1`;

interface InstalledFunction {
  readonly name: string;
  readonly source: string;
  readonly as_owner: boolean;
  readonly guarded: boolean;
}

/** Whether what guards and writes the log is what the migrations installed, and nothing else stands in its way. */
export const functions = async (client: Client): Promise<Check> => {
  const name = 'fonctions du journal';
  const { rows } = await client.query<InstalledFunction>(FUNCTIONS);
  for (const [known, source] of INSTALLED_FUNCTIONS) {
    const found = rows.filter((row) => row.name === known);
    const [one] = found;
    const isSame = found.length === 1 && one?.source === source && one.as_owner === (known !== 'refuse_change');
    if (!isSame || !one.guarded) return { name, ok: false, detail: `es.${known} n’est pas celle qui a été installée` };
  }
  const { rows: others } = await client.query<{ found: string }>(ELSEWHERE);
  const [other] = others;
  if (other) return { name, ok: false, detail: `${other.found} sur es.events, que le programme n’a pas installé` };
  return { name, ok: true, detail: 'celles qui gardent et écrivent le journal sont celles qui ont été installées' };
};
