import { ACCEPTATIONS } from '#modules/connecteurs';
import { publierParMois } from './par-mois';

export const CONNECTEURS = { decompte: ACCEPTATIONS, publier: publierParMois };
