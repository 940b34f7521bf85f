import { probe, rebuildJournal } from '#libs/event-store';
import { ProjectionEngine, readAgainFrom } from '#libs/projections';
import { formatDuration } from '#libs/ui';
import { CATEGORIES } from '../composition/parts';
import { readConfiguration } from '../configuration';
import { showProgress } from './terminal';
import { RefusedCommand, inProgramme } from './command-context';

/** `npm run rebuild -- journal`: copies the journal again from EventStoreDB while commands run. A difference recomputes the read models. */
export const rebuildJournalFromStore = async (): Promise<void> => {
  const { eventStore } = readConfiguration(process.env);
  if (!eventStore)
    throw new RefusedCommand('Sans EventStoreDB, le journal est le magasin lui-même : il ne se reconstruit pas.');
  if ('trouble' in eventStore) throw new RefusedCommand(eventStore.trouble);
  const { settings } = eventStore;
  const { trouble } = await probe(settings);
  if (trouble !== undefined) throw new RefusedCommand(trouble);

  await inProgramme(false, async ({ app, database }) => {
    const engine = app.get(ProjectionEngine);
    const progress = showProgress('Reconstruction du journal');
    const startedAt = Date.now();
    const { count, differsFrom } = await rebuildJournal({
      settings,
      ownerUrl: database.ownerUrl,
      applicationUrl: database.url,
      categories: CATEGORIES,
      onProgress: (copied) => {
        progress.at(0, 1, `${copied} faits copiés`);
      },
    });
    progress.end(`Journal reconstruit : ${count} faits (${formatDuration((Date.now() - startedAt) / 1_000)}).`);
    if (differsFrom === undefined) return;
    process.stdout.write(
      `Il diffère de l’ancien à partir de la position ${differsFrom} : les modèles de lecture sont recalculés.\n`,
    );
    await readAgainFrom(engine.pool, engine.reactionNames, differsFrom);
    for (const { name } of engine.definitions) await engine.rebuild(name, () => undefined);
  });
};
