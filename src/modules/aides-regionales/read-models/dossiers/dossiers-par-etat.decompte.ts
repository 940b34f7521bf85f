/** States of a file that waits for a decision. */
export const EN_ATTENTE: readonly string[] = ['depose', 'en-instruction', 'propose', 'valide', 'finance'];

export interface DossiersParEtat {
  readonly etat: string;
  readonly nombre: number;
  readonly demandeCentimes: number;
}

/** Files by state, among those filed in the months asked for. */
export const DOSSIERS_PAR_ETAT = {
  projections: ['dossiers'],
  criteres: ['region', 'dispositif', 'du', 'au'],
  sql: (lecture: string) => `
    select etat, sum(nombre)::int as nombre, sum("montantDemandeCentimes")::float8 as "demandeCentimes"
    from ${lecture}.dossiers_par_mois
    where ($1::text is null or region = $1) and ($2::text is null or "dispositifId" = $2)
      and ($3::text is null or mois >= $3) and ($4::text is null or mois <= $4)
    group by etat order by etat`,
} as const;
