import { ecrire } from '#libs/france';
import { CODES_COMMUNS } from './codes-communs';
import { nommer } from './nommer';
import type { Recit } from './recits';

/** What stands for nothing: null, or an empty list. */
export const RIEN = '—';

/** One value of a fact in French: an amount, a day, the words of a code. */
export const dire = (recit: Recit, chemin: readonly string[], valeur: unknown): string => {
  if (valeur === null || valeur === undefined) return RIEN;
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
  if (typeof valeur !== 'string' && typeof valeur !== 'number') return JSON.stringify(valeur);
  const genre = nommer(recit, chemin)?.genre;
  if (genre !== undefined) return ecrire(genre, valeur);
  return typeof valeur === 'number'
    ? ecrire('nombre', valeur)
    : (recit.codes[valeur] ?? CODES_COMMUNS[valeur] ?? valeur);
};
