import type { Figure } from './figures';

const number = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 4 });

const HEADINGS = ['suite', 'mesure', 'valeur', 'processeur', 'comparé à', 'rapport', 'cible', ''];

const cells = ({
  suite,
  name,
  value,
  unit,
  processorMicroseconds,
  against,
  ratio,
  target,
  atMost,
  reached,
}: Figure): string[] => [
  suite,
  name,
  `${number.format(value)} ${unit}`,
  processorMicroseconds === undefined ? '' : `${number.format(processorMicroseconds)} µs chacun`,
  against ?? '',
  ratio === undefined ? '' : `× ${number.format(ratio)}`,
  target !== undefined ? `≥ ${number.format(target)}` : atMost !== undefined ? `≤ ${number.format(atMost)}` : '',
  reached === undefined ? '' : reached ? 'atteinte' : 'MANQUÉE',
];

/** A figure as soon as it is known. */
export const lineOf = (figure: Figure): string =>
  cells(figure)
    .slice(1)
    .filter((cell) => cell !== '')
    .join(', ');

/** The figures for people, aligned. */
export const tableOf = (figures: readonly Figure[]): string => {
  const lines = [HEADINGS, ...figures.map(cells)];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
