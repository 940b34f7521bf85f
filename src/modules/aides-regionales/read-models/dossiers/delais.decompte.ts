/** Delays from filing to decision, in days, and the files that still wait. */
export interface Delais {
  readonly region: string;
  readonly decisions: number;
  /** Null without a decision, as the next one. */
  readonly medianeJours: number | null;
  readonly p90Jours: number | null;
  readonly enAttente: number;
  /** Those for which the two months of silence that reject a request are over (CRPA, L231-4, 3°). */
  readonly enRetard: number;
}

/** As `percentile_cont` would: the value at a rank, or between the two that surround it. */
const quantile = (share: number): string => {
  const rank = `${share} * (total - 1)`;
  const at = (exact: string) => `min(jours) filter (where reached > ${exact})`;
  const [below, above] = [at(`floor(${rank})`), at(`ceil(${rank})`)];
  return `(${below} + (${rank} - floor(${rank})) * (${above} - ${below}))::float8`;
};

const SOMME = 'FR';

/**
 * Delays of the decisions of the months asked for, and files that wait today whenever they were filed, by region. The row of
 * the region `FR` is about all of them. A month that is too short ends the delay on its last day, as PostgreSQL adds months.
 */
export const DELAIS = {
  projections: ['dossiers'],
  criteres: ['region', 'dispositif', 'du', 'au', 'jour'],
  sql: (lecture: string) => `
    with histogram as (
      select coalesce(region, '${SOMME}') as region, jours, sum(nombre) as nombre from ${lecture}.delais_de_decision
      where ($1::text is null or region = $1) and ($2::text is null or "dispositifId" = $2)
        and ($3::text is null or mois >= $3) and ($4::text is null or mois <= $4)
      group by grouping sets ((region, jours), (jours))
    ), ranks as (
      select region, jours, sum(nombre) over (partition by region order by jours) as reached,
        sum(nombre) over (partition by region) as total
      from histogram
    ), decisions as (
      select region, total::int as decisions, ${quantile(0.5)} as mediane, ${quantile(0.9)} as p90
      from ranks group by region, total
    ), attentes as (
      select coalesce(region, '${SOMME}') as region, sum(nombre)::int as attente,
        coalesce(sum(nombre) filter (where "deposeLe" + interval '2 months' < $5::date), 0)::int as retard
      from ${lecture}.dossiers_en_attente
      where ($1::text is null or region = $1) and ($2::text is null or "dispositifId" = $2)
      group by grouping sets ((region), ()) having sum(nombre) > 0
    )
    select region, coalesce(decisions, 0) as decisions, mediane as "medianeJours", p90 as "p90Jours",
      coalesce(attente, 0) as "enAttente", coalesce(retard, 0) as "enRetard"
    from decisions full join attentes using (region) order by region`,
} as const;
