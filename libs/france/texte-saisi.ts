/** Characters that are not seen: controls, formatting and bidirectional marks, fillers, halves of characters, unassigned ones. */
const INVISIBLE = /[\p{C}\p{Default_Ignorable_Code_Point}]/u;
const LETTRE_OU_CHIFFRE = /[\p{L}\p{N}]/u;

/** The one form of a text that people type: Unicode's NFKC, without blanks around it, runs of blanks as one space. */
export const nettoyer = (saisie: string): string => saisie.normalize('NFKC').replace(/\s+/g, ' ').trim();

/** The same, line by line: at most one empty line between two, none around. */
export const nettoyerLignes = (saisie: string): string =>
  saisie
    .split(/\r\n|[\r\n]/)
    .map(nettoyer)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Whether a text says something: a letter or a digit at least. */
export const estRempli = (texte: string): boolean => LETTRE_OU_CHIFFRE.test(texte);

/** Whether a cleaned text can be read by people as it is compared by programs. */
export const estLisible = (texte: string): boolean => estRempli(texte) && !INVISIBLE.test(texte);

/** The same of each line of a cleaned text. */
export const sontLisibles = (lignes: string): boolean => estLisible(lignes.replaceAll('\n', ' '));

const REFERENCE = /^[\p{L}\p{N}][\p{L}\p{N} .,/_°'’()-]*$/u;

/** Whether a cleaned text has the characters of the reference of an act. An e-mail or web address has others. */
export const estReference = (texte: string): boolean => REFERENCE.test(texte);

/** What two references have in common when they are the same one: case does not count. */
export const cleDeReference = (reference: string): string => nettoyer(reference).toLowerCase();

/** The text for a terminal, which would obey some invisible characters. Line ends stay. */
export const pourTerminal = (texte: string): string => texte.replace(/(?![\n\t])[\p{Cc}\p{Cf}]/gu, '\ufffd');
