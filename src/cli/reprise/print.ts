import { enEuros } from '#libs/france';
import { formatCount, formatNumber } from '#libs/ui';
import type { SubventionLue, Totaux } from '#modules/subventions-publiees';
import { printResult } from '../terminal';

const WIDTHS = [10, 30, 30, 18, 40] as const;

const fitted = (text: string, width: number, toTheRight = false): string => {
  const cut = text.length > width ? `${text.slice(0, width - 1)}…` : text;
  return toTheRight ? cut.padStart(width) : cut.padEnd(width);
};

const tableLine = (cells: readonly string[]): string =>
  `    ${cells.map((cell, rank) => fitted(cell, WIDTHS[rank] ?? 20, rank === 3)).join('  ')}`.trimEnd();

const cellsOf = ({ date, attribuant, beneficiaire, montantCentimes, objet }: SubventionLue): readonly string[] => [
  date.valeur,
  attribuant.nom,
  beneficiaire.nom || beneficiaire.numero,
  enEuros(montantCentimes),
  objet ?? '',
];

/** The first records, so that a person sees whether each column was read as what it is. */
export const printTable = (subsidies: readonly SubventionLue[]): void => {
  if (subsidies.length === 0) return;
  printResult('  Premières subventions lues :');
  printResult(tableLine(['Date', 'Autorité', 'Bénéficiaire', 'Montant', 'Objet']));
  for (const subsidy of subsidies) printResult(tableLine(cellsOf(subsidy)));
};

export const inOneLine = (subsidy: SubventionLue): string => cellsOf(subsidy).filter(Boolean).join(', ');

export const printSummary = (totals: Totaux): void => {
  printResult(
    `  Acceptées : ${formatNumber(totals.nombreAccepte)}, pour ${enEuros(totals.montantCentimes)}. Écartées : ${formatNumber(totals.nombreEcarte)}.`,
  );
  if (totals.champsRepares > 0)
    printResult(`  Champs dont les accents ont été réparés : ${formatNumber(totals.champsRepares)}.`);
  if (totals.lignesEmportees > 0)
    printResult(
      `  ${formatCount(totals.lignesEmportees, 'ligne')} de texte ${totals.lignesEmportees < 2 ? 'perdue' : 'perdues'} derrière un guillemet jamais refermé.`,
    );
  for (const { cause, nombre } of totals.parCause()) printResult(`    ${formatNumber(nombre)} × ${cause}`);
  for (const { cause, nombre } of totals.parRemarque())
    printResult(`    ${formatNumber(nombre)} × ${cause}, lu tel quel`);
  printResult('  Par autorité et par année :');
  for (const { nom, annee, nombre, montantCentimes } of totals.parAttribuantEtAnnee())
    printResult(`    ${nom}, ${annee} : ${formatCount(nombre, 'subvention')}, ${enEuros(montantCentimes)}`);
};
