import { parseArgs } from 'node:util';
import { dateDeParis, enEurosEntiers } from '#libs/france';
import { formatCount, formatNumber } from '#libs/ui';
import { FichierIllisible, ouvrirFichier, Totaux } from '#modules/subventions-publiees';
import { printLine, printResult, showProgress } from './terminal';
import { inProgramme } from './command-context';
import { RecordReport } from './record-report';
import { RefusedCommand } from './refused-command';
import type { SubsidyIntake } from './subsidy-intake';

const REJECTED_LINES_SHOWN = 30;
const CAUSES_OF_UNREADABLE_FILE: Readonly<Record<string, string>> = {
  ENOENT: 'ce fichier n’existe pas.',
  EISDIR: 'c’est un dossier : donnez un fichier.',
  EACCES: 'vous n’avez pas le droit de lire ce fichier.',
};

const writeSummary = (totals: Totaux) => {
  printResult(
    `  Acceptées : ${formatNumber(totals.nombreAccepte)}, pour ${enEurosEntiers(Number(totals.montantCentimes))}. Écartées : ${formatNumber(totals.nombreEcarte)}.`,
  );
  if (totals.champsRepares > 0)
    printResult(`  Champs dont les accents ont été réparés : ${formatNumber(totals.champsRepares)}.`);
  for (const { cause, nombre: count } of totals.parCause()) printResult(`    ${formatNumber(count)} × ${cause}`);
  printResult('  Par autorité et par année :');
  for (const { nom, annee, nombre: count, montantCentimes } of totals.parAttribuantEtAnnee()) {
    printResult(
      `    ${nom}, ${annee} : ${formatCount(count, 'subvention')},  ${enEurosEntiers(Number(montantCentimes))}`,
    );
  }
};

const readSubsidyFile = async (
  path: string,
  intake: SubsidyIntake | undefined,
  report: RecordReport | undefined,
): Promise<void> => {
  const file = await ouvrirFichier(path, { aujourdhui: dateDeParis(new Date().toISOString()) });
  printResult(
    `${path} : ${file.encodage}, séparateur « ${file.separateur === '\t' ? 'tabulation' : file.separateur} », ${file.colonnes.length} colonnes`,
  );
  const totals = new Totaux();
  const progress = showProgress(path);
  let rejectedCount = 0;
  const onProgress = (read: number, total: number) => {
    progress.at(read, total, `${formatNumber(totals.nombreAccepte + totals.nombreEcarte)} enregistrements`);
  };
  for await (const record of file.lignes({ onProgress })) {
    totals.ajouter(record);
    await report?.add(path, record);
    if (record.etat === 'accepte') await intake?.add(record.subvention);
    else if ((rejectedCount += 1) <= REJECTED_LINES_SHOWN)
      printResult(`  ligne ${record.ligne} écartée : ${record.motif}`);
  }
  await intake?.publishBatch();
  progress.end(`${path} : lu en entier.`);
  if (rejectedCount > REJECTED_LINES_SHOWN)
    printResult(
      `  … et ${formatNumber(rejectedCount - REJECTED_LINES_SHOWN)} autres lignes écartées (--rapport FICHIER les écrit toutes).`,
    );
  writeSummary(totals);
};

/** `npm run reprise -- [--appliquer] [--rapport FICHIER] FICHIER…`: prints what it would publish; `--appliquer` publishes it. */
export const reprise = async (args: readonly string[]): Promise<void> => {
  const { positionals: paths, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { appliquer: { type: 'boolean', default: false }, rapport: { type: 'string' } },
  });
  if (paths.length === 0)
    throw new RefusedCommand('Usage : npm run reprise -- [--appliquer] [--rapport FICHIER] FICHIER…');
  const report = values.rapport === undefined ? undefined : await RecordReport.open(values.rapport);
  const readFiles = async (intake?: SubsidyIntake) => {
    for (const path of paths) {
      try {
        await readSubsidyFile(path, intake, report);
      } catch (error) {
        const reason =
          error instanceof FichierIllisible
            ? error.message
            : CAUSES_OF_UNREADABLE_FILE[(error as NodeJS.ErrnoException).code ?? ''];
        if (reason === undefined) throw error;
        process.exitCode = 1;
        printLine(`${path} : ${reason}`);
      }
    }
    if (intake)
      printResult(
        `Enregistrées : ${formatCount(intake.newCount, 'nouvelle')}, ${formatCount(intake.alreadyPublishedCount, 'déjà connue', 'déjà connues')}.`,
      );
    else printResult('Essai seulement : rien n’est enregistré. Ajoutez --appliquer pour le faire.');
  };
  if (values.appliquer)
    await inProgramme(false, async ({ commands, personVault }) => {
      const { SubsidyIntake } = await import('./subsidy-intake.js');
      await readFiles(new SubsidyIntake(commands, personVault));
    });
  else await readFiles();
  await report?.close();
};
