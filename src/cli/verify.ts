import { verifyJournal } from '#libs/event-store';
import { ouvrirBaseDeDonnees } from '../base-de-donnees';
import { lireConfiguration } from '../configuration';
import { CommandeRefusee } from './contexte';

/** `npm run verify -- journal`: one line per check; status 1 when one fails. */
export const verify = async ([what, ...rest]: readonly string[]): Promise<void> => {
  if (what !== 'journal' || rest.length > 0) throw new CommandeRefusee('Usage : npm run verify -- journal');
  const base = await ouvrirBaseDeDonnees(lireConfiguration(process.env));
  try {
    const checks = await verifyJournal(base.ownerUrl, base.url);
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
