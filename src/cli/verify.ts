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

const checkJournal = async (): Promise<Check[]> => {
  const { verifyJournal } = await import('#libs/event-store');
  const { openDatabase } = await import('../composition/database.js');
  const configuration = readConfiguration(process.env);
  const database = await openDatabase(configuration);
  try {
    return [
      ...(await verifyJournal(database.ownerUrl, database.url)),
      ...(await readFacts(database)),
      ...(await compareWithEventStoreDb(configuration, database)),
    ];
  } finally {
    await database.close();
  }
};

const SUBJECTS = {
  journal: {
    checks: checkJournal,
    right: 'Le journal est entier.',
    wrong: 'Le journal est abîmé',
    limits: NOT_PROVED,
  },
  comptes: {
    checks: async () => (await import('./verify-comptes.js')).checkAccounts(),
    right: 'Les comptes sont justes.',
    wrong: 'Les comptes se contredisent',
    limits: 'La vérification du journal (npm run verify -- journal) dit si les faits eux-mêmes sont entiers.',
  },
};

/** `npm run verify -- journal` or `-- comptes`: prints one line per check; status 1 when one fails, 2 when one could not be made. */
export const verify = async ([what = '', ...rest]: readonly string[]): Promise<void> => {
  if (!(what in SUBJECTS) || rest.length > 0)
    throw new RefusedCommand('Usage : npm run verify -- journal, ou npm run verify -- comptes');
  const { checks, right, wrong, limits } = SUBJECTS[what as keyof typeof SUBJECTS];
  const done = await checks();
  for (const { name, ok, warning, notDone, detail } of done)
    printResult(`${!ok ? 'ÉCHEC ' : (warning ?? notDone) ? 'ATTENTION' : 'ok    '} ${name} : ${detail}`);
  const failed = done.filter(({ ok }) => !ok).length;
  const partial = done.some(({ notDone }) => notDone);
  if (failed > 0) printResult(`${wrong} : ${failed} vérification(s) en échec.`);
  else printResult(partial ? 'Rien de faux n’a été trouvé, mais tout n’a pas pu être comparé.' : right);
  printResult(limits);
  if (failed > 0) process.exitCode = 1;
  else if (partial) process.exitCode = 2;
};
