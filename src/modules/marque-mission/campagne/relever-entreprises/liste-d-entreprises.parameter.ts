import { createHash } from 'node:crypto';
import type { PipeTransform } from '@nestjs/common';
import { readCsv, type CsvFlaw } from '#libs/files';
import type { SentFile } from '#libs/http';
import * as Refus from '../campagne.errors';
import type { LigneLue } from './examen';

export const TYPE_DE_LISTE = 'text/csv';

/** Each company is read in its stream. */
const LIGNES_PAR_FICHIER = 1_000;

const DEFAUTS: Readonly<Record<CsvFlaw, string>> = {
  'not-utf8': 'il n’est pas en UTF-8 : enregistrez-le dans cet encodage',
  broken: 'une ligne n’a pas autant de colonnes que l’en-tête, ou un guillemet n’est pas fermé : corrigez-la',
  columns: 'son en-tête n’est pas « siren », ou « siren » et « date » : gardez ces colonnes seules',
  empty: 'il n’a pas de ligne après son en-tête : donnez un SIREN par ligne',
  'too-long': `il a plus de ${LIGNES_PAR_FICHIER} lignes : envoyez-le en plusieurs`,
};

interface Liste {
  readonly empreinte: string;
  readonly lignes: readonly LigneLue[];
}

/** A file of companies, one per line. */
export class ListeDEntreprises implements PipeTransform<SentFile, Liste> {
  transform({ content, type }: SentFile): Liste {
    if (type !== TYPE_DE_LISTE)
      throw new Refus.ListeIllisible(`il n’est pas annoncé comme ${TYPE_DE_LISTE} : faites-le`);
    const lues = readCsv(content, { required: ['siren'], optional: ['date'], rows: LIGNES_PAR_FICHIER });
    if (typeof lues === 'string') throw new Refus.ListeIllisible(DEFAUTS[lues]);
    const lignes = lues.map(({ line: ligne, cells: { siren = '', date = '' } }) => ({ ligne, siren, date }));
    return { empreinte: createHash('sha256').update(content).digest('hex'), lignes };
  }
}
