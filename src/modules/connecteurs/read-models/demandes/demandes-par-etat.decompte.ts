export interface DemandesParEtat {
  readonly etat: string;
  readonly nombre: number;
}

/** Requests by state, among those filed in the months asked for. */
export const DEMANDES_PAR_ETAT = {
  projections: ['demandes-accompagnement'],
  criteres: ['region', 'du', 'au'],
  sql: (lecture: string) => `
    select etat, sum(nombre)::int as nombre from ${lecture}.demandes_par_mois
    where ($1::text is null or region = $1) and ($2::text is null or mois >= $2) and ($3::text is null or mois <= $3)
    group by etat order by etat`,
} as const;
