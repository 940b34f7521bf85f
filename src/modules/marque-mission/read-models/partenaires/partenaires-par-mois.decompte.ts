const ENREGISTRES = {
  projections: ['partenaires'],
  criteres: ['region', 'du', 'au'],
} as const;

const parmi = (lecture: string) => `from ${lecture}.partenaires_par_mois
    where ($1::text is null or territoire = $1) and ($2::text is null or mois >= $2) and ($3::text is null or mois <= $3)`;

/** Partners by territory and month of their registration, those that left included. `region` is FR for those of the whole country. */
export const PARTENAIRES_PAR_MOIS = {
  ...ENREGISTRES,
  sql: (lecture: string) => `
    select territoire as region, mois, sum(nombre)::int as nombre ${parmi(lecture)}
    group by territoire, mois order by mois, region`,
};

/** The same, by what brought them; null when nobody said it. */
export const ORIGINES_DES_PARTENAIRES = {
  ...ENREGISTRES,
  sql: (lecture: string) => `
    select nullif(origine, '') as origine, sum(nombre)::int as nombre ${parmi(lecture)} group by origine`,
};
