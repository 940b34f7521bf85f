import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';
import { FichierIllisible } from './fichier-illisible';
import { decoderWindows1252 } from './windows-1252';

export type Encodage = 'utf-8' | 'utf-8 (avec BOM)' | 'windows-1252';

export type FormeDuTexte = Readonly<{ encodage: Encodage; finDeLigne: '\n' | '\r' }>;

export const TAILLE_DE_LECTURE = 256 * 1024;

const BOM_UTF8 = Buffer.from([0xef, 0xbb, 0xbf]);
const NUL = 0x00;
const SAUT_DE_LIGNE = 0x0a;

/**
 * Reads every byte, because the first accent may come after megabytes of ASCII. A file that is not UTF-8 from end to end is
 * read as windows-1252.
 */
export const reconnaitreTexte = async (chemin: string): Promise<FormeDuTexte> => {
  const verification = new TextDecoder('utf-8', { fatal: true });
  let encodage: Encodage = 'utf-8';
  let sautVu = false;
  let premier = true;

  for await (const octets of createReadStream(chemin, { highWaterMark: TAILLE_DE_LECTURE }) as AsyncIterable<Buffer>) {
    if (octets.includes(NUL)) throw new FichierIllisible(PAS_DU_TEXTE);
    if (premier && octets.subarray(0, 3).equals(BOM_UTF8)) encodage = 'utf-8 (avec BOM)';
    premier = false;
    sautVu ||= octets.includes(SAUT_DE_LIGNE);
    if (encodage !== 'windows-1252' && !valide(verification, octets)) encodage = 'windows-1252';
  }
  if (encodage !== 'windows-1252' && !valide(verification)) encodage = 'windows-1252';
  return { encodage, finDeLigne: sautVu ? '\n' : '\r' };
};

/** Decodes blocks of bytes. A character cut by the end of a block is returned with the next one. */
export const decodeurDe = (encodage: Encodage): ((octets: Buffer) => string) => {
  if (encodage === 'windows-1252') return decoderWindows1252;
  const decodeur = new TextDecoder('utf-8', { fatal: true });
  return (octets) => decodeur.decode(octets, { stream: true });
};

const PAS_DU_TEXTE =
  "Le fichier n'est pas un texte en UTF-8 ou en windows-1252 (classeur de tableur, archive ou UTF-16) : " +
  'enregistrez-le au format CSV UTF-8.';

const valide = (verification: TextDecoder, octets?: Buffer): boolean => {
  try {
    verification.decode(octets, { stream: octets !== undefined });
    return true;
  } catch {
    return false;
  }
};
