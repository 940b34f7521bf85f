import { formatDuration } from '#libs/ui';
import { readConfiguration } from '../configuration';
import { printResult, showProgress } from './terminal';
import { inProgramme } from './command-context';
import { answeringEventStoreDb } from './eventstoredb';
import { RefusedCommand } from './refused-command';

/** `npm run rebuild -- journal`: copies the journal again from EventStoreDB while commands run. A difference recomputes the read models. */
export const rebuildJournalFromStore = async (): Promise<void> => {
  const { eventStore } = readConfiguration(process.env);
  if (!eventStore)
    throw new RefusedCommand('Sans EventStoreDB, le journal est le magasin lui-même : il ne se reconstruit pas.');
  const settings = await answeringEventStoreDb(eventStore);
  await inProgramme(false, async ({ engine, database }) => {
    const { rebuildJournal } = await import('#libs/event-store/eventstoredb');
    const { readAgainFrom } = await import('#libs/projections');
    const { CATEGORIES } = await import('../composition/parts.js');
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
    printResult(
      `Il diffère de l’ancien à partir de la position ${differsFrom} : les modèles de lecture sont recalculés.`,
    );
    await readAgainFrom(engine.pool, engine.reactionNames, differsFrom);
    for (const { name } of engine.definitions) await engine.rebuild(name, () => undefined);
  });
};
