export interface PrestationsDuMois {
  readonly region: string;
  readonly mois: string;
  readonly confirmees: number;
  readonly payees: number;
  readonly payeCentimes: number;
}

/** Subsidised services that companies confirmed, and that were paid, each in its month. */
export const PRESTATIONS_PAR_MOIS = {
  projections: ['prestations'],
  criteres: ['region', 'du', 'au'],
  sql: (lecture: string) => `
    select region, mois, coalesce(c.nombre, 0) as confirmees, coalesce(p.nombre, 0) as payees,
      coalesce(p."aideCentimes", 0)::float8 as "payeCentimes"
    from ${lecture}.prestations_confirmees_par_mois c full join ${lecture}.prestations_payees_par_mois p using (region, mois)
    where ($1::text is null or region = $1) and ($2::text is null or mois >= $2) and ($3::text is null or mois <= $3)
    order by mois, region`,
} as const;
