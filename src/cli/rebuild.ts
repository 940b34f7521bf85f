import { ProjectionEngine } from '#libs/projections';
import { age } from '#libs/ui';
import { suivre } from './terminal';
import { CommandeRefusee, dansLeProgramme } from './command-context';
import { rebuildLeJournal } from './rebuild-journal';

/** `npm run rebuild -- dossiers`: built anew beside the one in use, which it then replaces at once. */
export const rebuild = async ([name, ...rest]: readonly string[]): Promise<void> => {
  if (name === 'journal' && rest.length === 0) return rebuildLeJournal();
  return dansLeProgramme(false, async ({ app }) => {
    const engine = app.get(ProjectionEngine);
    const names = engine.definitions.map((definition) => definition.name);
    if (name === undefined || !names.includes(name) || rest.length > 0)
      throw new CommandeRefusee(`Usage : npm run rebuild -- NOM, parmi journal, ${names.join(', ')}.`);
    const progress = suivre(`Reconstruction de ${name}`);
    const begun = Date.now();
    await engine.rebuild(name, ({ position }, head) => {
      const seconds = (Date.now() - begun) / 1_000;
      const left = position > 0n ? (seconds * Number(head - position)) / Number(position) : 0;
      progress.at(Number(position), Number(head), `${position} sur ${head} faits, encore ${age(left)}`);
    });
    progress.end(`${name} est reconstruite et en service (${age((Date.now() - begun) / 1_000)}).`);
  });
};
