import { ecrire } from '#libs/france';
import { CODES_COMMUNS } from './codes-communs';
import { nommer } from './nommer';
import type { Recit } from './recits';

/** What stands for nothing: null, or an empty list. */
export const RIEN = '—';

/** Values come from people: `constructor` is one of theirs, not a property of the dictionary. */
const motsDu = (code: string, codes: Readonly<Record<string, string>>): string | undefined =>
  Object.hasOwn(codes, code) ? codes[code] : undefined;

/** One value of a fact in French: an amount, a day, the words of a code. A text is never taken for a code. */
export const dire = (recit: Recit, chemin: readonly string[], valeur: unknown): string => {
  if (valeur === null || valeur === undefined) return RIEN;
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
  if (typeof valeur !== 'string' && typeof valeur !== 'number') return JSON.stringify(valeur);
  const { genre = 'nombre' } = nommer(recit, chemin) ?? {};
  const ecrite = ecrire(genre, valeur);
  if (genre === 'texte' || ecrite !== valeur) return ecrite;
  return motsDu(valeur, recit.codes) ?? motsDu(valeur, CODES_COMMUNS) ?? valeur;
};
