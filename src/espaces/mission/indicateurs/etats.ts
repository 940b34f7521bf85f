import type { EtatDeLaCible } from '#modules/marque-mission';
import type { SuiviDuTerritoire } from '../../../pilotage';

const ETATS: Readonly<Record<EtatDeLaCible, string>> = {
  atteinte: 'Cible atteinte',
  'en-bonne-voie': 'En bonne voie',
  'hors-trajectoire': '⚠ Hors trajectoire',
  manquee: '⚠ Cible manquée',
  'pas-commencee': 'Pas encore commencée',
};

/** Where a territory stands, in words. */
export const etatLu = ({ cible, etat, masque }: SuiviDuTerritoire): string => {
  if (cible === null) return 'Sans cible';
  if (masque) return 'Masqué';
  return etat === null ? 'Sans valeur' : ETATS[etat];
};
