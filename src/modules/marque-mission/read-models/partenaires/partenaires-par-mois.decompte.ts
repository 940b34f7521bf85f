/** Partners by territory and month of their registration, those that left included. `region` is FR for those of the whole country. */
export const PARTENAIRES_PAR_MOIS = {
  projections: ['partenaires'],
  criteres: ['region', 'du', 'au'],
  sql: (lecture: string) => `
    select territoire as region, mois, nombre from ${lecture}.partenaires_par_mois
    where ($1::text is null or territoire = $1) and ($2::text is null or mois >= $2) and ($3::text is null or mois <= $3)
    order by mois, region`,
} as const;
