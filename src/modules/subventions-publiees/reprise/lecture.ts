import { citer } from './texte-publie';

/**
 * A value, with a `remarque` when the cell says something more, or a failure: `cause` is one of few phrases, to be counted;
 * `motif` names the field and the value.
 */
export type Lecture<T> = Readonly<{ lu: true; valeur: T; remarque?: string }> | EchecDeLecture;

export type EchecDeLecture = Readonly<{ lu: false; champ: string; cause: string; motif: string }>;

export const lu = <T>(valeur: T, remarque?: string): Lecture<T> =>
  remarque === undefined ? { lu: true, valeur } : { lu: true, valeur, remarque };

export const illisible = (champ: string, cause: string, valeur: string, explication: string): EchecDeLecture => ({
  lu: false,
  champ,
  cause: `${champ} : ${cause}`,
  motif: `${champ} : ${cause}${valeur === '' ? '' : ` (${citer(valeur)})`}${explication === '' ? '' : `, ${explication}`}.`,
});
