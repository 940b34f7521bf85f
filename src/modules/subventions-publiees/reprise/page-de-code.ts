import { FichierIllisible } from './fichier-illisible';
import { decoderWindows1252 } from './windows-1252';

export type PageDeCode = 'windows-1252' | 'iso-8859-15';

/** The eight characters in which ISO-8859-15 differs from latin-1. */
const PROPRES_A_ISO_8859_15: Readonly<Record<string, string>> = {
  '\u00a4': '€',
  '\u00a6': 'Š',
  '\u00a8': 'š',
  '\u00b4': 'Ž',
  '\u00b8': 'ž',
  '\u00bc': 'Œ',
  '\u00bd': 'œ',
  '\u00be': 'Ÿ',
};

export const decoderIso885915 = (octets: Buffer): string =>
  octets.toString('latin1').replace(/[\u00a4\u00a6\u00a8\u00b4\u00b8\u00bc-\u00be]/g, (lettre) => {
    return PROPRES_A_ISO_8859_15[lettre] ?? lettre;
  });

/** Signs that nobody writes there: accents of Mac Roman or of MS-DOS, and the apostrophe of Mac Roman (Õ). */
const ACCENTS_D_AILLEURS = new RegExp(
  [
    /[\u0081\u008d\u008f\u0090\u009d]/,
    /(?<=[A-Za-z])[\u201a\u0192\u201e\u2020\u2021\u02c6\u2030\u2039\u02dc\u2122\u203a](?=[A-Za-z])/,
    /(?<=[A-Za-z])[\u0160\u017d](?=[a-z])|(?<=[a-z])[\u0160\u017d]/,
    /(?<=[A-Za-z])[\u201a\u0192\u201e\u02c6](?![\w\u00c0-\u00ff])|(?<=\s)\u02c6(?=\s)/,
    /(?<=[a-z])\u00d5(?=[A-Za-z])/,
  ]
    .map(({ source }) => source)
    .join('|'),
);
const TOUS_LES_ACCENTS_D_AILLEURS = new RegExp(ACCENTS_D_AILLEURS, 'g');
const ACCENTS_ATTENDUS =
  /(?<=[A-Za-z])[\u00c0-\u00d4\u00d6-\u00ff]|(?<=[A-Z])\u00d5|[\u00c0-\u00d4\u00d6-\u00ff](?=[A-Za-z])/g;
const SIGNES_DE_WINDOWS = /[\u0080-\u009f\u0152-\u0178\u017d-\u0192\u02c6-\u02dc\u2013-\u2122]/;
const SIGNES_D_ISO_8859_15 = /(?<![\u00c0-\u00f4])\u00a4|(?<=\p{L})[\u00bc-\u00be]|[\u00bc\u00bd](?=\p{L}{2})/u;

export const aAccentsDAilleurs = (texte: string): boolean => ACCENTS_D_AILLEURS.test(texte);

/** Finds the page of code of a file that is not UTF-8, from the accents of its words. */
export class ExamenDesAccents {
  private attendus = 0;
  private dAilleurs = 0;
  private deWindows = false;
  private dIso885915 = false;

  observer(octets: Buffer): void {
    const texte = decoderWindows1252(octets);
    this.attendus += texte.match(ACCENTS_ATTENDUS)?.length ?? 0;
    this.dAilleurs += texte.match(TOUS_LES_ACCENTS_D_AILLEURS)?.length ?? 0;
    this.deWindows ||= SIGNES_DE_WINDOWS.test(texte);
    this.dIso885915 ||= SIGNES_D_ISO_8859_15.test(texte);
  }

  /** Throws `FichierIllisible` when most accents are those of another page: every name would be recorded garbled. */
  conclure(): PageDeCode {
    if (this.dAilleurs > this.attendus) throw new FichierIllisible(ENCODAGE_DOUTEUX);
    return this.dIso885915 && !this.deWindows ? 'iso-8859-15' : 'windows-1252';
  }
}

const ENCODAGE_DOUTEUX =
  "L'encodage du fichier est douteux : ses accents sont ceux de Mac Roman ou de MS-DOS (CP850), que rien ne distingue " +
  'sûrement. Ouvrez-le avec le logiciel qui l’a écrit, et enregistrez-le au format CSV UTF-8.';
