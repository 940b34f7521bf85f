import { PARTENAIRES_PAR_MOIS } from '#modules/marque-mission';
import { PAR_MOIS, publierParMois } from './par-mois';

export const PARTENAIRES = { decompte: PARTENAIRES_PAR_MOIS, publier: publierParMois, arrondis: PAR_MOIS };
