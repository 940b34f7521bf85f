import type { EntityManager } from 'typeorm';

/** How far the projections of a figure have read the journal, and since when the figure misses facts. */
export interface Provenance {
  readonly position: bigint;
  /** Instant up to which the figure tells everything (ISO 8601); null where nothing was ever recorded. */
  readonly au: string | null;
  /** Seconds since that instant; 0 when no fact is missing. */
  readonly ageSecondes: number;
  readonly enAttente: bigint;
  readonly arretee: boolean;
}

interface Row {
  name: string;
  position: string;
  au: string | null;
  age: number;
  en_attente: string;
  arretee: boolean;
}

// A projection that has read everything tells what is so now, however old the last fact is.
const SQL = `select p.name, p.position, h.position - p.position as en_attente, p.poison_position is not null as arretee,
    to_char(case when h.position > 0 then coalesce(e.recorded_at, now()) end at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as au,
    greatest(0, extract(epoch from now() - coalesce(e.recorded_at, now())))::float8 as age
  from es.projections p cross join es.log_head h
    left join es.events e on h.position > p.position
      and e.position = (select min(next.position) from es.events next where next.position > p.position)
  where p.status = 'active' and p.name = any($1)`;

export const provenancesDe = async (
  manager: EntityManager,
  names: readonly string[],
): Promise<Record<string, Provenance>> => {
  const rows = await manager.query<Row[]>(SQL, [names]);
  return Object.fromEntries(
    rows.map(({ name, position, au, age, en_attente: enAttente, arretee }) => [
      name,
      { position: BigInt(position), au, ageSecondes: age, enAttente: BigInt(enAttente), arretee },
    ]),
  );
};

/** That of a figure which several projections feed: the least advanced one says what it is worth. */
export const moindre = (provenances: readonly (Provenance | undefined)[]): Provenance | undefined =>
  provenances.toSorted((a, b) => Number((a?.position ?? -1n) - (b?.position ?? -1n)))[0];
