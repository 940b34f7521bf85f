import { aSaCleDeLuhn } from './luhn';

/** The form of a SIREN, nine digits, without its key (code de commerce, articles R. 123-220 et suivants). */
export const FORME_SIREN = /^\d{9}$/;

/** Whether a text is a SIREN: nine digits, not all zeros, with their Luhn key (Insee, répertoire Sirene). */
export const estSiren = (texte: string): boolean =>
  FORME_SIREN.test(texte) && texte !== '000000000' && aSaCleDeLuhn(texte);
