import type { Decompte } from '../filtre';
import { filtreApres } from './chiffre';
import { publierParMois } from './par-mois';

const DECOMPTE: Decompte = {
  projections: ['pilotage'],
  criteres: ['region', 'du', 'au'],
  sql: (lecture) => `
    select region, mois, sum(nombre)::int as nombre from ${lecture}.enrolements_par_mois
    where ($1::text is null or region = $1) and ($2::text is null or mois >= $2) and ($3::text is null or mois <= $3)
    group by region, mois order by mois, region`,
};

export const ENROLEMENTS = filtreApres(DECOMPTE, publierParMois);
