import { citer } from './texte-publie';

/**
 * A value, or why there is none. `cause` is one of few phrases, so that causes can be counted; `motif` is the sentence
 * that names the field and the value.
 */
export type Lecture<T> = Readonly<{ lu: true; valeur: T }> | EchecDeLecture;

export type EchecDeLecture = Readonly<{ lu: false; champ: string; cause: string; motif: string }>;

export const lu = <T>(valeur: T): Lecture<T> => ({ lu: true, valeur });

/** `cause` says what is wrong, `explication` what was expected or what probably happened. */
export const illisible = (champ: string, cause: string, valeur: string, explication: string): EchecDeLecture => ({
  lu: false,
  champ,
  cause: `${champ} : ${cause}`,
  motif: `${champ} : ${cause}${valeur === '' ? '' : ` (${citer(valeur)})`}${explication === '' ? '' : `, ${explication}`}.`,
});
