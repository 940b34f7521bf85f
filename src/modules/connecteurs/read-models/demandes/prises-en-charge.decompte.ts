import { echeancesDu } from '../../demande-accompagnement/echeances';

/** Days from a request, its last reopening or its last reassignment, to who took it in charge; and the requests that still wait. */
export interface PrisesEnCharge {
  readonly region: string;
  readonly prises: number;
  /** Null when none was taken, as the next one. */
  readonly medianeJours: number | null;
  readonly p90Jours: number | null;
  readonly enAttente: number;
  /** Those that the referent should have by now. */
  readonly enRetard: number;
}

const SOMME = 'FR';
const PRESENT = '9999-12-31';
/** Days after which a request without answer goes to the referent, under the rule of today. */
export const JOURS_D_ESCALADE = echeancesDu(PRESENT).escalade;

/** Requests taken in charge in the months asked for, and those that wait that day, by region. The row of the region `FR` is about all of them. */
export const PRISES_EN_CHARGE = {
  projections: ['demandes-accompagnement'],
  criteres: ['region', 'du', 'au', 'jour'],
  sql: (lecture: string) => `
    with prises as (
      select coalesce(region, '${SOMME}') as region, count(*)::int as prises,
        percentile_cont(0.5) within group (order by jours) as mediane,
        percentile_cont(0.9) within group (order by jours) as p90
      from ${lecture}.delais_de_prise_en_charge cross join lateral generate_series(1, nombre)
      where ($1::text is null or region = $1) and ($2::text is null or mois >= $2) and ($3::text is null or mois <= $3)
      group by grouping sets ((region), ()) having count(*) > 0
    ), attentes as (
      select coalesce(region, '${SOMME}') as region, sum(nombre)::int as attente,
        coalesce(sum(nombre) filter (where "ouverteLe" + ${JOURS_D_ESCALADE} < $4::date), 0)::int as retard
      from ${lecture}.demandes_sans_connecteur where $1::text is null or region = $1
      group by grouping sets ((region), ()) having sum(nombre) > 0
    )
    select region, coalesce(prises, 0) as prises, mediane as "medianeJours", p90 as "p90Jours",
      coalesce(attente, 0) as "enAttente", coalesce(retard, 0) as "enRetard"
    from prises full join attentes using (region) order by region`,
} as const;
