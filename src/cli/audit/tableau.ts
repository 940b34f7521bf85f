import { parseArgs } from 'node:util';
import { DomainError, ordinalOf, parsePosition, positionOf } from '#libs/event-sourcing';
import { dateDeParis, estDate } from '#libs/france';
import type { PointDemande } from '../../audit/tableaux-passes/points-du-journal';
import type { LigneComparee, TableauxCompares } from '../../audit/tableaux-passes/tableaux-passes.answer';
import { inProgramme, type ProgrammeContext } from '../command-context';
import { RefusedCommand } from '../refused-command';
import { printLine, printResult, showProgress } from '../terminal';

const USAGE = 'Donnez une position ou un jour : --position 3790, ou --le 2025-12-31.';

const askedPoint = (position: string | undefined, le: string | undefined): PointDemande => {
  if ((position === undefined) === (le === undefined)) throw new RefusedCommand(USAGE);
  if (le !== undefined) {
    if (!estDate(le)) throw new RefusedCommand(`--le attend une date : « ${le} » reçu. ${USAGE}`);
    return { le };
  }
  const text = position ?? '';
  const known = /^\d{1,19}$/.test(text) ? positionOf(BigInt(text)) : parsePosition(text);
  if (known === undefined) throw new RefusedCommand(`--position attend celle d’un fait : « ${text} » reçu. ${USAGE}`);
  return { position: known };
};

const gap = ({ ecart }: LigneComparee): string => (ecart === null ? '' : ` (${ecart > 0 ? '+' : ''}${ecart})`);

const printTables = ({ alors, aujourdhui, chiffres, limite }: TableauxCompares): void => {
  printResult(
    `À la position ${ordinalOf(positionOf(BigInt(alors.position)))} (${alors.jour}) → à la position ${BigInt(aujourdhui.position)} (${aujourdhui.jour})`,
  );
  for (const { titre, lignes } of chiffres) {
    printResult('');
    printResult(titre);
    for (const une of lignes)
      printResult(`  ${une.ligne} · ${une.mesure} : ${une.alors.texte} → ${une.aujourdhui.texte}${gap(une)}`);
    if (lignes.length === 0) printResult('  Rien ne se comptait, ni ne se compte.');
  }
  printLine(limite);
};

const compute = async (
  { pastDashboards, journalPoints, clock }: ProgrammeContext,
  asked: PointDemande,
): Promise<TableauxCompares> => {
  const { comparerACeJour } = await import('../../audit/tableaux-passes/comparer-a-ce-jour.js');
  const today = () => dateDeParis(clock.now().toISOString());
  const point = await journalPoints.situer(asked, today());
  const progress = showProgress('Tableau de bord');
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      stopping.abort(new RefusedCommand('Interrompu : les tables sont supprimées.'));
    });
  const total = ordinalOf(point.position);
  const compared = await comparerACeJour(pastDashboards, point, today, {
    signal: stopping.signal,
    onProgress: (reached) => {
      progress.at(Number(reached), Number(total), `position ${reached} sur ${total}`);
    },
  });
  progress.end('Tableau de bord calculé ; ses tables sont supprimées.');
  return compared;
};

const explained = (error: unknown): never => {
  throw error instanceof DomainError ? new RefusedCommand(error.message) : error;
};

/** `npm run audit -- tableau --position 3790` or `--le 2025-12-31`: the dashboard then, beside that of today. */
export const tableauAuTerminal = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: { position: { type: 'string' }, le: { type: 'string' }, json: { type: 'boolean' } },
  });
  const asked = askedPoint(values.position, values.le);
  await inProgramme(false, async (context) => {
    const compared = await compute(context, asked).catch(explained);
    if (values.json) printResult(JSON.stringify(compared));
    else printTables(compared);
  });
};
