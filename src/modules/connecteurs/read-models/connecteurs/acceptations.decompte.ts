/** Connecteurs by region and month of their acceptance, those who left included. */
export const ACCEPTATIONS = {
  projections: ['connecteurs'],
  criteres: ['region', 'du', 'au'],
  sql: (lecture: string) => `
    select region, mois, nombre from ${lecture}.connecteurs_acceptes_par_mois
    where ($1::text is null or region = $1) and ($2::text is null or mois >= $2) and ($3::text is null or mois <= $3)
    order by mois, region`,
} as const;
