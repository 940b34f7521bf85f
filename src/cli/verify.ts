import { compareJournal, probe, verifyJournal, type Check } from '#libs/event-store';
import { ouvrirBaseDeDonnees, type BaseDeDonnees } from '../composition/database';
import { CATEGORIES } from '../composition/parts';
import { lireConfiguration, type Configuration } from '../configuration';
import { suivre } from './terminal';
import { CommandeRefusee } from './command-context';

/** With EventStoreDB, both sides; nothing more where the journal is the store itself. */
const comparer = async ({ eventStore }: Configuration, { url }: BaseDeDonnees): Promise<Check[]> => {
  if (!eventStore) return [];
  if ('trouble' in eventStore) throw new CommandeRefusee(eventStore.trouble);
  const { trouble } = await probe(eventStore.settings);
  if (trouble !== undefined) throw new CommandeRefusee(trouble);
  const progress = suivre('Comparaison');
  const checks = await compareJournal({
    ...{ settings: eventStore.settings, url, categories: CATEGORIES },
    onProgress: (done, total) => {
      progress.at(done, total, `${done} faits comparés`);
    },
  });
  progress.end('Comparaison terminée.');
  return checks;
};

/** `npm run verify -- journal`: one line per check; status 1 when one fails. */
export const verify = async ([what, ...rest]: readonly string[]): Promise<void> => {
  if (what !== 'journal' || rest.length > 0) throw new CommandeRefusee('Usage : npm run verify -- journal');
  const configuration = lireConfiguration(process.env);
  const base = await ouvrirBaseDeDonnees(configuration);
  try {
    const checks = [...(await verifyJournal(base.ownerUrl, base.url)), ...(await comparer(configuration, base))];
    for (const { name, ok, warning, detail } of checks) {
      process.stdout.write(`${!ok ? 'ÉCHEC ' : warning ? 'ATTENTION' : 'ok    '} ${name} : ${detail}\n`);
    }
    const failed = checks.filter(({ ok }) => !ok).length;
    process.stdout.write(
      failed === 0 ? 'Le journal est entier.\n' : `Le journal est abîmé : ${failed} vérification(s) en échec.\n`,
    );
    if (failed > 0) process.exitCode = 1;
  } finally {
    await base.close();
  }
};
