import { stripVTControlCharacters } from 'node:util';
import { reparerMojibake } from './mojibake';

export type TextePublie = Readonly<{ texte: string | null; repare: boolean }>;

/** What publishers and spreadsheets write for an absent value. */
const ABSENT =
  /^(?:|n\/?a|null|nul|n[ée]ant|sans objet|-+|#+|#(?:n\/a|ref|valeur|value|nom|name|div\/0|nul|null|nombre|num|calc|champ|spill) ?[!?]?|err ?: ?\d{3})$/i;
// Fast path: most texts need no cleaning.
const SIMPLE = /^[!-~]+(?: [!-~]+)*$/;
const ABSENT_AU_PLUS = 'sans objet'.length;
const BLANCS = /[\s\u00a0\p{Cc}]+/gu;
const INVISIBLES = /[\p{Cf}\ufeff]+/gu;

const MARQUES_DE_DIRECTION = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+/g;
const BLANCS_SANS_LARGEUR = /[\u200b\u2060\ufeff]/g;
const TIRETS_CONDITIONNELS = /\u00ad/g;

/** An amount, a number or a date as it was typed. What stands between digits unseen still stands between them. */
export const valeurTapee = (valeur: string): string =>
  ASCII.test(valeur)
    ? valeur.trim()
    : reparerMojibake(valeur)
        .replace(MARQUES_DE_DIRECTION, '')
        .replace(BLANCS_SANS_LARGEUR, ' ')
        .replace(TIRETS_CONDITIONNELS, '-')
        .trim();

const sansInvisibles = (texte: string): string => (ASCII.test(texte) ? texte : texte.replace(INVISIBLES, ''));

/** Placeholders such as "N/A" become null, runs of blanks one space; what is not seen or commands a terminal is dropped. */
export const lireTexte = (valeur: string): TextePublie => {
  if (SIMPLE.test(valeur)) return { texte: estAbsent(valeur) ? null : valeur, repare: false };
  const repare = reparerMojibake(valeur);
  const texte = sansInvisibles(stripVTControlCharacters(repare)).replace(BLANCS, ' ').trim();
  return { texte: estAbsent(texte) ? null : texte, repare: repare !== valeur };
};

/** Caches the last text, because neighbouring records repeat the same authority. */
export const lecteurDeTexte = (): ((valeur: string) => TextePublie) => {
  let derniere = '';
  let lecture: TextePublie = { texte: null, repare: false };
  return (valeur) => {
    if (valeur !== derniere) [derniere, lecture] = [valeur, lireTexte(valeur)];
    return lecture;
  };
};

export const estAbsent = (valeur: string): boolean => {
  const texte = valeur.trim();
  return texte.length <= ABSENT_AU_PLUS && ABSENT.test(texte);
};

/**
 * Leaves letters and digits, without accents or case: editions of a file differ in spaces, quotes and damaged accents
 * ("Théà¢tre").
 */
export const replier = (texte: string): string => {
  const minuscules = texte.toLowerCase();
  if (ASCII.test(minuscules)) return minuscules.replace(NI_LETTRE_NI_CHIFFRE, '');
  return minuscules.replaceAll('œ', 'oe').replaceAll('æ', 'ae').normalize('NFD').replace(NI_LETTRE_NI_CHIFFRE, '');
};

const ASCII = /^[ -~]*$/;
// Ranges instead of \p{L}, which is much slower: from U+00DF on, letters of every script without combining accents.
const NI_LETTRE_NI_CHIFFRE = /[^a-z0-9\u00df-\u02ff\u0370-\u1fff\u2c00-\ud7ff]+/g;

/** Shortens a value to one line, to be quoted in a sentence. */
export const citer = (valeur: string): string => {
  const texte = lireTexte(valeur).texte ?? valeur.trim();
  return `« ${texte.length > 60 ? `${texte.slice(0, 60)}…` : texte} »`;
};
