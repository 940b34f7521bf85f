import { probe, rebuildJournal } from '#libs/event-store';
import { ProjectionEngine, readAgainFrom } from '#libs/projections';
import { age } from '#libs/ui';
import { CATEGORIES } from '../composition/parts';
import { lireConfiguration } from '../configuration';
import { suivre } from './terminal';
import { CommandeRefusee, dansLeProgramme } from './command-context';

/** `npm run rebuild -- journal`: copied anew from EventStoreDB while commands go on; what was computed otherwise is computed again. */
export const rebuildLeJournal = async (): Promise<void> => {
  const { eventStore } = lireConfiguration(process.env);
  if (!eventStore)
    throw new CommandeRefusee('Sans EventStoreDB, le journal est le magasin lui-même : il ne se reconstruit pas.');
  if ('trouble' in eventStore) throw new CommandeRefusee(eventStore.trouble);
  const { settings } = eventStore;
  const { trouble } = await probe(settings);
  if (trouble !== undefined) throw new CommandeRefusee(trouble);

  await dansLeProgramme(false, async ({ app, base }) => {
    const engine = app.get(ProjectionEngine);
    const progress = suivre('Reconstruction du journal');
    const begun = Date.now();
    const { count, differsFrom } = await rebuildJournal({
      ...{ settings, ownerUrl: base.ownerUrl, applicationUrl: base.url, categories: CATEGORIES },
      onProgress: (copied) => {
        progress.at(0, 1, `${copied} faits copiés`);
      },
    });
    progress.end(`Journal reconstruit : ${count} faits (${age((Date.now() - begun) / 1_000)}).`);
    if (differsFrom === undefined) return;
    process.stdout.write(
      `Il diffère de l’ancien à partir de la position ${differsFrom} : les modèles de lecture sont recalculés.\n`,
    );
    await readAgainFrom(engine.pool, engine.reactionNames, differsFrom);
    for (const { name } of engine.definitions) await engine.rebuild(name, () => undefined);
  });
};
