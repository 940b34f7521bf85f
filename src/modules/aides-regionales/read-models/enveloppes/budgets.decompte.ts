/** Amounts of a region in cents. */
export interface BudgetRegion {
  readonly region: string;
  /** Files behind each amount, those filed in the years of the envelopes for the last three. */
  readonly demandes: number;
  readonly reserves: number;
  readonly engages: number;
  readonly payes: number;
  readonly demandeCentimes: number;
  readonly ouvertCentimes: number;
  readonly reserveCentimes: number;
  /** Committed, whether paid or not. */
  readonly engageCentimes: number;
  readonly payeCentimes: number;
  /** Years of its envelopes; null without one. */
  readonly deAnnee: number | null;
  readonly aAnnee: number | null;
}

/** What the files of the months asked for request, facing the envelopes of their years. */
export const BUDGETS = {
  projections: ['dossiers', 'enveloppes'],
  criteres: ['region', 'dispositif', 'du', 'au'],
  sql: (lecture: string) => `
    with demandes as (
      select region, sum(nombre)::int as demandes, sum("montantDemandeCentimes")::float8 as demande
      from ${lecture}.dossiers_par_mois
      where ($1::text is null or region = $1) and ($2::text is null or "dispositifId" = $2)
        and ($3::text is null or mois >= $3) and ($4::text is null or mois <= $4)
      group by region
    ), finances as (
      select region, sum(nombre) filter (where etat in ('valide', 'finance'))::int as reserves,
        sum(nombre) filter (where etat in ('accorde', 'paye', 'clos'))::int as engages,
        sum(nombre) filter (where etat in ('paye', 'clos'))::int as payes
      from ${lecture}.dossiers_par_mois
      where ($1::text is null or region = $1) and ($2::text is null or "dispositifId" = $2)
        and ($3::text is null or left(mois, 4) >= left($3, 4)) and ($4::text is null or left(mois, 4) <= left($4, 4))
      group by region
    ), credits as (
      select region, sum("montantCentimes")::float8 as ouvert, sum("reserveCentimes")::float8 as reserve,
        sum("engageCentimes")::float8 as engage, sum("payeCentimes")::float8 as paye,
        min(annee) as "deAnnee", max(annee) as "aAnnee"
      from ${lecture}.enveloppes
      where ($1::text is null or region = $1) and ($2::text is null or "dispositifId" = $2)
        and ($3::text is null or annee >= left($3, 4)::int) and ($4::text is null or annee <= left($4, 4)::int)
      group by region
    )
    select region, coalesce(demandes, 0) as demandes, coalesce(reserves, 0) as reserves, coalesce(engages, 0) as engages,
      coalesce(payes, 0) as payes, coalesce(demande, 0) as "demandeCentimes",
      coalesce(ouvert, 0) as "ouvertCentimes", coalesce(reserve, 0) as "reserveCentimes",
      coalesce(engage, 0) as "engageCentimes", coalesce(paye, 0) as "payeCentimes", "deAnnee", "aAnnee"
    from demandes full join credits using (region) left join finances using (region) order by region`,
} as const;
