import { ACCEPTATIONS } from '#modules/connecteurs';
import { PAR_MOIS, publierParMois } from './par-mois';

export const CONNECTEURS = { decompte: ACCEPTATIONS, publier: publierParMois, arrondis: PAR_MOIS };
