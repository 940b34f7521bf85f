import { parseArgs } from 'node:util';
import { lireConfiguration } from '../configuration';
import { Demonstration } from '../demonstration/demonstration';
import { suivre } from './terminal';
import { CommandeRefusee, dansLeProgramme } from './command-context';

const entier = (name: string, text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 100_000)
    throw new CommandeRefusee(`--${name} attend un entier de 1 à 100000.`);
  return value;
};

/** `npm run demo -- --graine 2017 --entreprises 3000`: fills an empty store with a simulated year. */
export const demo = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: { graine: { type: 'string' }, entreprises: { type: 'string' } },
  });
  const graine = entier('graine', values.graine);
  const entreprises = entier('entreprises', values.entreprises);
  if (!lireConfiguration(process.env).demonstrationPermise) {
    throw new CommandeRefusee(
      'La démonstration ne se joue que dans la base embarquée : retirez DATABASE_URL, EVENT_STORE_URL et NODE_ENV=production.',
    );
  }
  await dansLeProgramme(true, async ({ app }) => {
    const progress = suivre('Démonstration');
    await app.get(Demonstration).jouer(graine, entreprises, ({ actesJoues, total, jour }) => {
      progress.at(actesJoues, total, `jour simulé ${jour}`);
    });
    progress.end('Démonstration terminée : npm start montre l’année entière.');
  });
};
