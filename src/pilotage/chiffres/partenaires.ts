import { PARTENAIRES_PAR_MOIS } from '#modules/marque-mission';
import { publierParMois } from './par-mois';

export const PARTENAIRES = { decompte: PARTENAIRES_PAR_MOIS, publier: publierParMois };
