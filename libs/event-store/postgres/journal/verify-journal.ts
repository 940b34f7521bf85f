import { Client } from 'pg';

export interface Check {
  readonly name: string;
  readonly ok: boolean;
  /** In French: the first difference, or what was checked. */
  readonly detail: string;
  /** A choice of installation, not a fault. */
  readonly warning?: boolean;
}

interface Rule {
  readonly name: string;
  /** Finds the first place where it does not hold. */
  readonly sql: string;
  readonly proved: string;
}

const RULES: readonly Rule[] = [
  {
    name: 'positions contiguës',
    sql: `select format('après la position %s vient la position %s', previous, position) as broken from (
        select position, coalesce(lag(position) over (order by position), 0) as previous from es.events
      ) p where position <> previous + 1 order by position limit 1`,
    proved: 'chaque position suit la précédente, depuis 1',
  },
  {
    name: 'compteur',
    sql: `select format('le compteur dit %s, le dernier fait est à %s', h.position, e.last) as broken
      from es.log_head h cross join (select coalesce(max(position), 0) as last from es.events) e where h.position <> e.last`,
    proved: 'le compteur est à la dernière position',
  },
  {
    name: 'révisions des flux',
    sql: `select format('flux %s : révision %s attendue, %s trouvée', stream_id, expected, version) as broken from (
        select stream_id, version, position, row_number() over (partition by stream_id order by position) - 1 as expected from es.events
      ) r where version <> expected order by position limit 1`,
    proved: 'dans chaque flux, les révisions sont 0, 1, 2… dans l’ordre du journal',
  },
  {
    name: 'registre des flux',
    sql: `select format('flux %s : registre %s, journal %s', coalesce(s.stream_id, e.stream_id), s.version, e.version) as broken
      from es.streams s full join (select stream_id, max(version) as version from es.events group by stream_id) e using (stream_id)
      where s.version is distinct from e.version limit 1`,
    proved: 'le registre dit la dernière révision de chaque flux',
  },
  {
    name: 'identifiants dans leur flux',
    sql: `select format('flux %s : identifiant %s répété', stream_id, event_id) as broken from es.events
      group by stream_id, event_id having count(*) > 1 limit 1`,
    proved: 'aucun identifiant n’est répété dans son flux',
  },
];

/**
 * How many facts there are, whether their positions, which are unique, are all those from 1 to the counter, and whether no id
 * comes twice. The same id in two streams is no fault: the rule is then asked.
 */
const FACTS = `select count(*) as facts, count(*) = count(distinct event_id) and coalesce(min(position), 1) = 1
    and coalesce(max(position), 0) = count(*) and count(*) = (select position from es.log_head) as sound
  from es.events`;

/** Whether the other rules of streams hold, in one scan: the rules themselves are asked only to say where one does not. */
const STREAMS = `select not exists (
    select from (
      select stream_id, max(version) as version, bool_and(version = previous + 1 and position > preceding) as in_order
      from (
        select stream_id, version, position, coalesce(lag(version) over w, -1) as previous,
          coalesce(lag(position) over w, 0) as preceding
        from es.events window w as (partition by stream_id order by version)
      ) facts group by stream_id
    ) e full join es.streams s using (stream_id) where s.version is distinct from e.version or not e.in_order
  ) as sound`;

const grants = async (client: Client, applicationRole: string): Promise<Check> => {
  const { rows } = await client.query<{ forbidden: boolean; owner: boolean }>(
    `select has_table_privilege($1, 'es.events', 'UPDATE') or has_table_privilege($1, 'es.events', 'DELETE')
      or has_table_privilege($1, 'es.events', 'TRUNCATE') as forbidden,
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

const trigger = async (client: Client): Promise<Check> => {
  const { rows } = await client.query<{ tgenabled: string }>(
    `select tgenabled from pg_trigger where tgrelid = 'es.events'::regclass and tgname = 'events_are_facts'`,
  );
  const ok = rows[0]?.tgenabled === 'A';
  return {
    name: 'déclencheur',
    ok,
    detail: ok
      ? 'modifier, supprimer et vider sont refusés à tous'
      : 'absent ou désactivé : le journal n’est plus protégé',
  };
};

/** Checks the log from the database alone, in one snapshot. `applicationUrl`: role whose grants are reported. */
export const verifyJournal = async (url: string, applicationUrl: string): Promise<Check[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const { rows: facts } = await client.query<{ facts: string; sound: boolean }>(FACTS);
    const { rows: streams } = await client.query<{ sound: boolean }>(STREAMS);
    const isSound = facts[0]?.sound === true && streams[0]?.sound === true;
    const checks: Check[] = [{ name: 'faits', ok: true, detail: `${facts[0]?.facts ?? '0'} faits relus` }];
    for (const { name, sql, proved } of RULES) {
      const broken = isSound ? [] : (await client.query<{ broken: string }>(sql)).rows;
      checks.push({ name, ok: broken.length === 0, detail: broken[0]?.broken ?? proved });
    }
    const role = decodeURIComponent(new URL(applicationUrl).username);
    return [...checks, await trigger(client), await grants(client, role)];
  } finally {
    await client.end();
  }
};
