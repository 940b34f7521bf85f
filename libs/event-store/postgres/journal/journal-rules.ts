export interface Rule {
  readonly name: string;
  /** Finds the first place where it does not hold. */
  readonly sql: string;
  readonly proved: string;
  /** What breaks it may be no fault. */
  readonly warns?: boolean;
}

export const RULES: readonly Rule[] = [
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
    sql: `select format('flux %s : registre %s, journal %s', coalesce(s.stream_id, e.stream_id), s.version, e.version)
        || case when s.version = e.version then format(' (positions %s à %s, %s à %s trouvées)', s.first_position, s.last_position, e.first, e.last) else '' end as broken
      from es.streams s full join (
        select stream_id, max(version) as version, min(position) as first, max(position) as last from es.events group by stream_id
      ) e using (stream_id)
      where (s.version, s.first_position, s.last_position) is distinct from (e.version, e.first, e.last)
      order by coalesce(s.stream_id, e.stream_id) limit 1`,
    proved: 'le registre dit la dernière révision et les positions de chaque flux',
  },
  {
    name: 'identifiants dans leur flux',
    sql: `select format('flux %s : identifiant %s répété', stream_id, event_id) as broken from es.events
      group by stream_id, event_id having count(*) > 1 limit 1`,
    proved: 'aucun identifiant n’est répété dans son flux',
  },
];

/** Rules that no shortcut stands for. */
export const OTHER_RULES: readonly Rule[] = [
  {
    name: 'dates d’enregistrement',
    sql: `select format('à la position %s, une date antérieure à celle de la position précédente', position) as broken from (
        select position, recorded_at, lag(recorded_at) over (order by position) as previous from es.events
      ) r where recorded_at < previous and (select origin from es.log_head) = 'postgresql'
        and not exists (select from es.clock_steps s where (s.position, s.before, s.recorded_at) = (r.position, previous, r.recorded_at))
      order by position limit 1`,
    proved: 'elles ne reculent que là où l’horloge de la base a reculé',
  },
  {
    name: 'horloge de la base',
    sql: `select format('elle a reculé %s fois, la première à la position %s : de %s à %s', count(*) over (), position, before, recorded_at) as broken
      from es.clock_steps order by position limit 1`,
    proved: 'elle n’a jamais reculé entre deux faits',
    warns: true,
  },
  {
    name: 'dates des actes',
    sql: `select format('à la position %s, un acte daté de %s et enregistré le %s : l’horloge avait avancé, ou la date a été changée', position, occurred_at, recorded_at) as broken
      from es.events where occurred_at > recorded_at + interval '1 minute' order by position limit 1`,
    proved: 'aucun acte n’est daté d’après son enregistrement',
    warns: true,
  },
  {
    name: 'réponses gardées',
    sql: `select format('commande %s : sa réponse n’est pas le fait de la position %s', c.command_id, c.position) as broken
      from es.commands c left join es.events e using (position)
      where c.position is not null and not c.placed
        and (c.facts->-1->>'type' is distinct from e.type or (c.facts->-1->'data')::jsonb is distinct from e.data::jsonb)
      order by c.position limit 1`,
    proved: 'chaque réponse gardée est celle des faits',
  },
];
