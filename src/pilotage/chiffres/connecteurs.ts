import { ACCEPTATIONS } from '#modules/connecteurs';
import { filtreApres } from './chiffre';
import { publierParMois } from './par-mois';

export const CONNECTEURS = filtreApres(ACCEPTATIONS, publierParMois);
