import { createHash } from 'node:crypto';
import type { PipeTransform } from '@nestjs/common';
import { readCsv, type CsvFlaw } from '#libs/files';
import type { SentFile } from '#libs/http';
import { FichierDeSerieIllisible } from '../serie.errors';
import { LIGNES_AU_PLUS, type LigneDuFichier } from './lire-edition';

export const TYPE_DE_FICHIER = 'text/csv';

const DEFAUTS: Readonly<Record<CsvFlaw, string>> = {
  'not-utf8': 'Il n’est pas en UTF-8 : enregistrez-le dans cet encodage.',
  broken: 'Une ligne n’a pas autant de colonnes que l’en-tête, ou un guillemet n’est pas fermé : corrigez-la.',
  columns: 'Ses colonnes ne sont pas territoire, annee et valeur : gardez celles-là seules.',
  empty: 'Il n’a pas de ligne après son en-tête : donnez une valeur par ligne.',
  'too-long': `Il a plus de ${LIGNES_AU_PLUS} lignes, qui sont le plus d’une édition.`,
};

interface Fichier {
  /** SHA-256, in hexadecimal. */
  readonly empreinte: string;
  readonly lignes: readonly LigneDuFichier[];
}

/** The file of an edition, one value per line. */
export class FichierDEdition implements PipeTransform<SentFile, Fichier> {
  transform({ content, type }: SentFile): Fichier {
    if (type !== TYPE_DE_FICHIER)
      throw new FichierDeSerieIllisible(`Il n’est pas annoncé comme ${TYPE_DE_FICHIER} : faites-le.`);
    const lignes = readCsv(content, {
      required: ['territoire', 'annee', 'valeur'],
      optional: [],
      rows: LIGNES_AU_PLUS,
    });
    if (typeof lignes === 'string') throw new FichierDeSerieIllisible(DEFAUTS[lignes]);
    return { empreinte: createHash('sha256').update(content).digest('hex'), lignes };
  }
}
