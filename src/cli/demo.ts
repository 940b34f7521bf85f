import { parseArgs } from 'node:util';
import { readConfiguration } from '../configuration';
import type { Avancement } from '../demonstration/demonstration';
import { dernierJourDe } from '../demonstration/dernier-jour';
import { DemonstrationRefusee } from '../demonstration/refus';
import { showProgress } from './terminal';
import { inProgramme } from './command-context';
import { RefusedCommand } from './refused-command';

const integerOption = (name: string, text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 100_000)
    throw new RefusedCommand(`--${name} attend un entier de 1 à 100000.`);
  return value;
};

const explained = (error: unknown): unknown =>
  error instanceof DemonstrationRefusee ? new RefusedCommand(error.message) : error;

const lastDayOption = (text: string | undefined): string | undefined => {
  try {
    return text === undefined ? undefined : dernierJourDe(text, new Date());
  } catch (error) {
    throw explained(error);
  }
};

/** `npm run demo -- --graine 2017 --entreprises 3000 --fin 2026-03-15`: fills an empty store with a simulated year. */
export const demo = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: { graine: { type: 'string' }, entreprises: { type: 'string' }, fin: { type: 'string' } },
  });
  const year = {
    graine: integerOption('graine', values.graine),
    entreprises: integerOption('entreprises', values.entreprises),
    dernierJour: lastDayOption(values.fin),
  };
  if (!readConfiguration(process.env).mayPlayDemonstration) {
    throw new RefusedCommand(
      'La démonstration ne se joue que dans la base embarquée : retirez DATABASE_URL, EVENT_STORE_URL et NODE_ENV=production.',
    );
  }
  await inProgramme(true, async ({ demonstration }) => {
    const progress = showProgress('Démonstration');
    const onProgress = ({ actesJoues, total, jour }: Avancement) => {
      progress.at(actesJoues, total, `jour simulé ${jour}`);
    };
    await demonstration.jouer(year, onProgress).catch((error: unknown) => {
      throw explained(error);
    });
    progress.end('Démonstration terminée : npm start montre l’année entière.');
  });
};
