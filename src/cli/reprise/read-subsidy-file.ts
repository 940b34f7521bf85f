import { dateDeParis } from '#libs/france';
import { formatCount, formatNumber } from '#libs/ui';
import { ouvrirFichier, Totaux, type Enregistrement, type SubventionLue } from '#modules/subventions-publiees';
import { printResult, showProgress } from '../terminal';
import { printSummary, printTable } from './print';
import type { Source } from './source';

const REJECTED_LINES_SHOWN = 30;
const ACCEPTED_LINES_SHOWN = 10;

type OnRecord = (record: Enregistrement) => Promise<void>;

const openFile = ({ path }: Source) => ouvrirFichier(path, { aujourdhui: dateDeParis(new Date().toISOString()) });

export const scanSubsidyFile = async (source: Source, onRecord: OnRecord): Promise<void> => {
  for await (const record of (await openFile(source)).lignes()) await onRecord(record);
};

/** Reads a file and prints what was read: its form, what was set aside, the first records and the totals. */
export const readSubsidyFile = async (source: Source, onRecord: OnRecord): Promise<void> => {
  const { label } = source;
  const file = await openFile(source);
  const separator = file.separateur === '\t' ? 'tabulation' : file.separateur;
  printResult(`${label} : ${file.encodage}, séparateur « ${separator} », ${file.colonnes.length} colonnes`);
  if (file.lignesPassees > 0)
    printResult(`  ${formatCount(file.lignesPassees, 'ligne')} avant l’en-tête, sans subvention.`);
  if (file.ignorees.length > 0) printResult(`  Colonnes qui ne sont pas lues : ${file.ignorees.join(', ')}.`);

  const totals = new Totaux();
  const progress = showProgress(label);
  const first: SubventionLue[] = [];
  let rejectedCount = 0;
  const onProgress = (read: number, total: number) => {
    progress.at(read, total, `${formatNumber(totals.nombreAccepte + totals.nombreEcarte)} enregistrements`);
  };
  for await (const record of file.lignes({ onProgress })) {
    totals.ajouter(record);
    await onRecord(record);
    if (record.etat === 'accepte') {
      if (first.length < ACCEPTED_LINES_SHOWN) first.push(record.subvention);
    } else if ((rejectedCount += 1) <= REJECTED_LINES_SHOWN)
      printResult(`  ligne ${record.ligne} écartée : ${record.motif}`);
  }
  progress.end(`${label} : lu en entier.`);
  if (rejectedCount > REJECTED_LINES_SHOWN)
    printResult(
      `  … et ${formatNumber(rejectedCount - REJECTED_LINES_SHOWN)} autres lignes écartées (--rapport FICHIER les écrit toutes).`,
    );
  printTable(first);
  printSummary(totals);
};
