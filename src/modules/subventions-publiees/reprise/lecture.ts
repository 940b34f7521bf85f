import { citer } from './texte-publie';

/** A value, or a failure: `cause` is one of few phrases, to be counted; `motif` names the field and the value. */
export type Lecture<T> = Readonly<{ lu: true; valeur: T }> | EchecDeLecture;

export type EchecDeLecture = Readonly<{ lu: false; champ: string; cause: string; motif: string }>;

export const lu = <T>(valeur: T): Lecture<T> => ({ lu: true, valeur });

export const illisible = (champ: string, cause: string, valeur: string, explication: string): EchecDeLecture => ({
  lu: false,
  champ,
  cause: `${champ} : ${cause}`,
  motif: `${champ} : ${cause}${valeur === '' ? '' : ` (${citer(valeur)})`}${explication === '' ? '' : `, ${explication}`}.`,
});
