import { ajouterDesMois, versionEnVigueur } from '#libs/france';

/** Longest mandates, in months, by the day on which they are delivered. Chosen by the programme; a jurist must confirm it. */
const DUREES_MAXIMALES = [{ du: '2017-03-07', mois: 12 }];

/** Last day on which a mandate may end that begins on this day. */
export const dernierJourPossible = (debut: string, delivreLe: string): string => {
  const { mois = 0 } = versionEnVigueur(DUREES_MAXIMALES, delivreLe) ?? {};
  return ajouterDesMois(debut, mois);
};
