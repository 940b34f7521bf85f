import { PARTENAIRES_PAR_MOIS } from '#modules/marque-mission';
import { filtreApres } from './chiffre';
import { publierParMois } from './par-mois';

export const PARTENAIRES = filtreApres(PARTENAIRES_PAR_MOIS, publierParMois);
