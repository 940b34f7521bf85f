import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';
import { FichierIllisible } from './fichier-illisible';
import { finDeLigneDe, type FinDeLigne } from './fin-de-ligne';
import { ExamenDesAccents, decoderIso885915, type PageDeCode } from './page-de-code';
import { decoderWindows1252 } from './windows-1252';

export type Encodage = 'utf-8' | 'utf-8 (avec BOM)' | PageDeCode;

export type FormeDuTexte = Readonly<{ encodage: Encodage; finDeLigne: FinDeLigne }>;

export const TAILLE_DE_LECTURE = 256 * 1024;

const BOM_UTF8 = Buffer.from([0xef, 0xbb, 0xbf]);
/** How archives, workbooks and texts in UTF-16 begin. */
const AUTRES_FORMATS = ['504b0304', 'd0cf11e0', 'fffe', 'feff'].map((octets) => Buffer.from(octets, 'hex'));
/** A text has at most a stray NUL; UTF-16 has one byte in two. */
const PART_DE_NULS_AU_PLUS = 0.1;

const blocs = (chemin: string): AsyncIterable<Buffer> =>
  createReadStream(chemin, { highWaterMark: TAILLE_DE_LECTURE }) as AsyncIterable<Buffer>;

/**
 * Reads every byte, because the first accent may come after megabytes of ASCII. A file that is not UTF-8 from end to end is
 * read again, as one of the pages of one byte per character.
 */
export const reconnaitreTexte = async (chemin: string): Promise<FormeDuTexte> => {
  const verification = new TextDecoder('utf-8', { fatal: true });
  let enUtf8 = true;
  let debut: Buffer | undefined;
  let [lus, nuls] = [0, 0];

  for await (const octets of blocs(chemin)) {
    if (debut === undefined && AUTRES_FORMATS.some((format) => octets.subarray(0, format.length).equals(format)))
      throw new FichierIllisible(PAS_DU_TEXTE);
    debut ??= octets;
    lus += octets.length;
    nuls += nombreDeNuls(octets);
    if (nuls > lus * PART_DE_NULS_AU_PLUS) throw new FichierIllisible(PAS_DU_TEXTE);
    enUtf8 &&= valide(verification, octets);
  }
  const finDeLigne = finDeLigneDe(debut ?? Buffer.alloc(0));
  if (!enUtf8 || !valide(verification)) return { encodage: await pageDeCode(chemin), finDeLigne };
  return { encodage: debut?.subarray(0, 3).equals(BOM_UTF8) ? 'utf-8 (avec BOM)' : 'utf-8', finDeLigne };
};

/** Decodes blocks of bytes. A character cut by the end of a block is returned with the next one. */
export const decodeurDe = (encodage: Encodage): ((octets: Buffer) => string) => {
  if (encodage === 'windows-1252') return decoderWindows1252;
  if (encodage === 'iso-8859-15') return decoderIso885915;
  const decodeur = new TextDecoder('utf-8', { fatal: true });
  return (octets) => decodeur.decode(octets, { stream: true });
};

const pageDeCode = async (chemin: string): Promise<PageDeCode> => {
  const examen = new ExamenDesAccents();
  for await (const octets of blocs(chemin)) examen.observer(octets);
  return examen.conclure();
};

const PAS_DU_TEXTE =
  "Le fichier n'est pas un texte en UTF-8 ou en windows-1252 (classeur de tableur, archive ou UTF-16) : " +
  'enregistrez-le au format CSV UTF-8.';

const nombreDeNuls = (octets: Buffer): number => {
  let nombre = 0;
  for (let place = octets.indexOf(0); place !== -1; place = octets.indexOf(0, place + 1)) nombre += 1;
  return nombre;
};

const valide = (verification: TextDecoder, octets?: Buffer): boolean => {
  try {
    verification.decode(octets, { stream: octets !== undefined });
    return true;
  } catch {
    return false;
  }
};
