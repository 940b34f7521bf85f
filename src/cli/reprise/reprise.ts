import { parseArgs } from 'node:util';
import { formatCount } from '#libs/ui';
import { FichierIllisible } from '#modules/subventions-publiees';
import { inProgramme } from '../command-context';
import { RefusedCommand } from '../refused-command';
import { printLine, printResult } from '../terminal';
import { EqualRecords, type Recorded } from './equal-records';
import { FormerSubsidies } from './former-subsidies';
import { inOneLine } from './print';
import { readSubsidyFile, scanSubsidyFile } from './read-subsidy-file';
import { RecordReport } from './record-report';
import { openSource, type Source } from './source';
import type { Choice } from './subsidy-intake';
import { listIntakes, undoIntake } from './undo';

const USAGE = [
  'Usage : npm run reprise -- [--appliquer] [--memes | --nouvelles] [--rapport FICHIER [--ecraser]] FICHIER…',
  '        npm run reprise -- --liste',
  '        npm run reprise -- --annuler FICHIER --motif "…" [--appliquer]',
  '« - » lit l’entrée standard.',
].join('\n');

const EQUAL_LINES_SHOWN = 30;
const CAUSES_OF_UNREADABLE_FILE: Readonly<Record<string, string>> = {
  ENOENT: 'ce fichier n’existe pas.',
  EISDIR: 'c’est un dossier : donnez un fichier.',
  EACCES: 'vous n’avez pas le droit de lire ce fichier.',
};

/** Prints why a file cannot be read, and gives status 1 to the command; other errors are thrown. */
const unlessUnreadable = async <T>(label: string, work: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await work();
  } catch (error) {
    const reason =
      error instanceof FichierIllisible
        ? error.message
        : CAUSES_OF_UNREADABLE_FILE[(error as NodeJS.ErrnoException).code ?? ''];
    if (reason === undefined) throw error;
    process.exitCode = 1;
    printLine(`${label} : ${reason}`);
    return undefined;
  }
};

const openSources = async (paths: readonly string[]) => {
  const sources = new Map<string, Source>();
  const identities = new Set<string>();
  for (const path of paths) {
    const source = await unlessUnreadable(path, () => openSource(path));
    if (source === undefined) continue;
    identities.add(source.identity);
    if (sources.has(source.digest)) {
      printLine(`${path} : le même fichier a déjà été donné, il est lu une fois.`);
      await source.dispose();
    } else sources.set(source.digest, source);
  }
  return { sources: [...sources.values()], identities };
};

const printEqualRecords = ({ count, found }: EqualRecords): void => {
  printResult(
    `${formatCount(count, 'ligne est égale', 'lignes sont égales')} à des subventions qu’un autre fichier donne : ce peut être les mêmes, ou d’autres versements.`,
  );
  for (const { label, ligne, subsidy } of found) printResult(`  ${label}, ligne ${ligne} : ${inOneLine(subsidy)}`);
  if (count > found.length) printResult(`  … et ${count - found.length} autres.`);
};

const CHOICES = 'Choisissez : --memes (les compter une fois) ou --nouvelles (ce sont d’autres versements).';

/** Reads everything once before anything is recorded. Throws `RefusedCommand` when a person has to choose. */
const refuseEqualRecords = async (sources: readonly Source[], recorded: Recorded): Promise<void> => {
  const equal = new EqualRecords(EQUAL_LINES_SHOWN, recorded);
  for (const source of sources) {
    const { label, digest } = source;
    await unlessUnreadable(label, () => scanSubsidyFile(source, (record) => equal.add(label, digest, record)));
    await equal.endFile(digest);
  }
  if (equal.count === 0) return;
  printEqualRecords(equal);
  throw new RefusedCommand(`Rien n’est enregistré. ${CHOICES}`);
};

const apply = (sources: readonly Source[], choice: Choice | undefined, report: RecordReport | undefined) =>
  inProgramme(false, async ({ commands, store, journal, personVault }) => {
    const { SubsidyIntake } = await import('./subsidy-intake.js');
    const former = await FormerSubsidies.of(journal);
    if (choice === undefined) await refuseEqualRecords(sources, { store, former });
    let [newCount, knownCount] = [0, 0];
    for (const source of sources) {
      const intake = new SubsidyIntake({ commands, store, former, personVault }, source.digest, choice);
      await unlessUnreadable(source.label, async () => {
        await readSubsidyFile(source, async (record) => {
          await report?.add(source.label, record);
          if (record.etat === 'accepte') await intake.add(record.subvention);
        });
        await intake.publishBatch();
      });
      newCount += intake.newCount;
      knownCount += intake.alreadyPublishedCount;
    }
    printResult(
      `Enregistrées : ${formatCount(newCount, 'nouvelle')}, ${formatCount(knownCount, 'déjà connue', 'déjà connues')}.`,
    );
  });

const tryOut = async (sources: readonly Source[], report: RecordReport | undefined): Promise<void> => {
  const equal = new EqualRecords(EQUAL_LINES_SHOWN);
  for (const source of sources) {
    const { label, digest } = source;
    await unlessUnreadable(label, () =>
      readSubsidyFile(source, async (record) => {
        await report?.add(label, record);
        await equal.add(label, digest, record);
      }),
    );
    await equal.endFile(digest);
  }
  if (equal.count > 0) {
    printEqualRecords(equal);
    printResult(`Avant d’enregistrer, il faudra choisir. ${CHOICES}`);
  }
  printResult('Essai seulement : rien n’est enregistré. Ajoutez --appliquer pour le faire.');
};

const choiceOf = ({ memes, nouvelles }: { memes: boolean; nouvelles: boolean }): Choice | undefined => {
  if (memes && nouvelles) throw new RefusedCommand(`--memes et --nouvelles s’excluent.\n${USAGE}`);
  if (memes) return 'memes';
  return nouvelles ? 'nouvelles' : undefined;
};

/** `npm run reprise`: prints what published files say; `--appliquer` records it, `--annuler` undoes what one file gave. */
export const reprise = async (args: readonly string[]): Promise<void> => {
  const flag = { type: 'boolean', default: false } as const;
  const { positionals: paths, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      appliquer: flag,
      memes: flag,
      nouvelles: flag,
      liste: flag,
      ecraser: flag,
      rapport: { type: 'string' },
      annuler: { type: 'string' },
      motif: { type: 'string' },
    },
  });
  const choice = choiceOf(values);
  if (values.liste) return inProgramme(false, ({ journal }) => listIntakes(journal));
  const { annuler: undone, motif: reason } = values;
  if (undone !== undefined) {
    if (reason === undefined || paths.length > 0) throw new RefusedCommand(USAGE);
    return inProgramme(false, (programme) => undoIntake(programme, undone, reason, values.appliquer));
  }
  if (paths.length === 0) throw new RefusedCommand(USAGE);
  const { sources, identities } = await openSources(paths);
  try {
    const { rapport, ecraser } = values;
    const report = rapport === undefined ? undefined : await RecordReport.open(rapport, identities, ecraser);
    try {
      if (values.appliquer) await apply(sources, choice, report);
      else await tryOut(sources, report);
      await report?.complete();
    } finally {
      await report?.close();
    }
  } finally {
    for (const source of sources) await source.dispose();
  }
};
