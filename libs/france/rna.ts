const FORME_RNA = /^W(?:\d{9}|2[AB]\d{7}|9[A-Z]\d{7})$/;

/**
 * Whether a text is the number of an association in the Répertoire national des associations: W, then nine digits, or
 * seven after 2A or 2B in Corsica, or after 9 and a letter overseas (arrêté du 14 octobre 2009). The number has no key.
 */
export const estRna = (texte: string): boolean => FORME_RNA.test(texte);
