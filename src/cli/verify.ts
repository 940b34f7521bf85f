import type { Check } from '#libs/event-store';
import type { Database } from '../composition/database';
import { readConfiguration, type Configuration } from '../configuration';
import { answeringEventStoreDb } from './eventstoredb';
import { RefusedCommand } from './refused-command';
import { printResult, showProgress } from './terminal';

const compareWithEventStoreDb = async ({ eventStore }: Configuration, { url }: Database): Promise<Check[]> => {
  if (!eventStore) return [];
  const settings = await answeringEventStoreDb(eventStore);
  const { compareJournal } = await import('#libs/event-store/eventstoredb');
  const { CATEGORIES } = await import('../composition/parts.js');
  const progress = showProgress('Comparaison');
  const checks = await compareJournal({
    settings,
    url,
    categories: CATEGORIES,
    onProgress: (done, total) => {
      progress.at(done, total, `${done} faits comparés`);
    },
  });
  progress.end('Comparaison terminée.');
  return checks;
};

/** Reads every fact as the programme does. */
const readFacts = async ({ url }: Database): Promise<Check[]> => {
  const { verifyFacts } = await import('#libs/event-store');
  const { STREAMS } = await import('../composition/parts.js');
  const { factShape } = await import('../composition/fact-shape.js');
  return verifyFacts(url, { streams: STREAMS, shape: factShape() });
};

const NOT_PROVED =
  'Ce que ces vérifications ne prouvent pas : qu’une valeur (montant, auteur, date, motif) est bien celle qui fut enregistrée. Qui a les droits ' +
  'du propriétaire peut la changer en accordant le reste, ou effacer la fin du journal : seule une empreinte scellée hors de cette base le montrerait.';

/** `npm run verify -- journal`: prints one line per check; status 1 when one fails. */
export const verify = async ([what, ...rest]: readonly string[]): Promise<void> => {
  if (what !== 'journal' || rest.length > 0) throw new RefusedCommand('Usage : npm run verify -- journal');
  const { verifyJournal } = await import('#libs/event-store');
  const { openDatabase } = await import('../composition/database.js');
  const configuration = readConfiguration(process.env);
  const database = await openDatabase(configuration);
  try {
    const checks = [
      ...(await verifyJournal(database.ownerUrl, database.url)),
      ...(await readFacts(database)),
      ...(await compareWithEventStoreDb(configuration, database)),
    ];
    for (const { name, ok, warning, detail } of checks) {
      printResult(`${!ok ? 'ÉCHEC ' : warning ? 'ATTENTION' : 'ok    '} ${name} : ${detail}`);
    }
    const failed = checks.filter(({ ok }) => !ok).length;
    printResult(failed === 0 ? 'Le journal est entier.' : `Le journal est abîmé : ${failed} vérification(s) en échec.`);
    printResult(NOT_PROVED);
    if (failed > 0) process.exitCode = 1;
  } finally {
    await database.close();
  }
};
