import type { EntityManager } from 'typeorm';

/** How far the projection of a figure has read, and how old its last event is. */
export interface Provenance {
  readonly position: bigint;
  /** Instant of the last event read; null before the first. */
  readonly au: string | null;
  readonly ageSecondes: number;
  readonly enAttente: bigint;
  readonly arretee: boolean;
}

interface Row {
  name: string;
  position: string;
  au: string | null;
  age: number | null;
  en_attente: string;
  arretee: boolean;
}

const SQL = `select p.name, p.position, to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as au,
    extract(epoch from now() - e.recorded_at)::float8 as age, h.position - p.position as en_attente,
    p.poison_position is not null as arretee
  from es.projections p cross join es.log_head h left join es.events e on e.position = p.position
  where p.status = 'active' and p.name = any($1)`;

export const provenancesDe = async (
  manager: EntityManager,
  names: readonly string[],
): Promise<Record<string, Provenance>> => {
  const rows = await manager.query<Row[]>(SQL, [names]);
  return Object.fromEntries(
    rows.map(({ name, position, au, age, en_attente: enAttente, arretee }) => [
      name,
      { position: BigInt(position), au, ageSecondes: Math.max(0, age ?? 0), enAttente: BigInt(enAttente), arretee },
    ]),
  );
};
