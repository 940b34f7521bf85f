import type { Decompte } from '../filtre';
import { PAR_MOIS, publierParMois } from './par-mois';

export const ENROLEMENTS = {
  decompte: {
    projections: ['pilotage'],
    criteres: ['region', 'du', 'au'],
    sql: (lecture: string) => `
      select region, mois, sum(nombre)::int as nombre from ${lecture}.enrolements_par_mois
      where ($1::text is null or region = $1) and ($2::text is null or mois >= $2) and ($3::text is null or mois <= $3)
      group by region, mois order by mois, region`,
  } satisfies Decompte,
  publier: publierParMois,
  arrondis: PAR_MOIS,
};
