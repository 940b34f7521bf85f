import { versionDu } from '#libs/france';
import type { Jalon, Sens } from './indicateur.events';

/** How far from its trajectory an indicator may be without an alert, in basis points of the expected value, by date. */
const TOLERANCES = [{ du: '2017-03-07', pointsDeBase: 1_000 }] as const;

const MS_PAR_JOUR = 86_400_000;

const jours = (du: string, au: string) => (Date.parse(au) - Date.parse(du)) / MS_PAR_JOUR;

/** The value that a trajectory expects on a day, between its points in a straight line; null before it starts. */
export const valeurAttendue = (jalons: readonly Jalon[], jour: string): number | null => {
  const rang = jalons.findLastIndex(({ le }) => le <= jour);
  const [avant, apres] = [jalons[rang], jalons[rang + 1]];
  if (avant === undefined) return null;
  if (apres === undefined) return avant.valeur;
  const part = jours(avant.le, jour) / jours(avant.le, apres.le);
  return Math.round(avant.valeur + part * (apres.valeur - avant.valeur));
};

/**
 * `atteinte`: the target itself. `hors-trajectoire`: further from what is expected than the tolerance, on the wrong side.
 * `manquee`: not reached, and its day has passed.
 */
export type EtatDeLaCible = 'atteinte' | 'en-bonne-voie' | 'hors-trajectoire' | 'manquee' | 'pas-commencee';

/** Where an indicator stands on its way to its target. */
export const etatDeLaCible = (jalons: readonly Jalon[], sens: Sens, jour: string, valeur: number): EtatDeLaCible => {
  const attendue = valeurAttendue(jalons, jour);
  if (attendue === null) return 'pas-commencee';
  const signe = sens === 'a-augmenter' ? 1 : -1;
  const cible = jalons.at(-1);
  if (signe * (valeur - (cible?.valeur ?? attendue)) >= 0) return 'atteinte';
  if (cible !== undefined && cible.le < jour) return 'manquee';
  const { pointsDeBase } = versionDu(TOLERANCES, jour);
  const manque = signe * (attendue - valeur);
  return manque * 10_000 > Math.abs(attendue) * pointsDeBase ? 'hors-trajectoire' : 'en-bonne-voie';
};
