export interface MouvementsDuMois {
  readonly region: string;
  readonly mois: string;
  readonly promotions: number;
  readonly sorties: number;
}

/** Places given to the list, and places freed, of one cohort, each in its month. */
export const MOUVEMENTS_DE_LA_COHORTE = {
  projections: ['candidatures-pme-digitale'],
  sql: (lecture: string) => `
    select region, mois, coalesce(p.nombre, 0) as promotions, coalesce(s.nombre, 0) as sorties
    from (select * from ${lecture}.promotions_pme_digitale_par_mois where "experimentationId" = $1 and nombre > 0) p
      full join (select * from ${lecture}.sorties_pme_digitale_par_mois where "experimentationId" = $1 and nombre > 0) s
      using (region, mois)
    order by mois, region`,
} as const;
