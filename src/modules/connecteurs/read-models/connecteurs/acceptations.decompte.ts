const ACCEPTEES = {
  projections: ['connecteurs'],
  criteres: ['region', 'du', 'au'],
} as const;

const parmi = (lecture: string) => `from ${lecture}.connecteurs_acceptes_par_mois
    where ($1::text is null or region = $1) and ($2::text is null or mois >= $2) and ($3::text is null or mois <= $3)`;

/** Connecteurs by region and month of their acceptance, those who left included. */
export const ACCEPTATIONS = {
  ...ACCEPTEES,
  sql: (lecture: string) => `
    select region, mois, sum(nombre)::int as nombre ${parmi(lecture)} group by region, mois order by mois, region`,
};

/** The same, by what brought them. */
export const ORIGINES_DES_CONNECTEURS = {
  ...ACCEPTEES,
  sql: (lecture: string) => `select origine, sum(nombre)::int as nombre ${parmi(lecture)} group by origine`,
};
