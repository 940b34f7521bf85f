import { BrokenLog } from '#libs/event-sourcing';
import { formatDuration } from '#libs/ui';
import { readConfiguration } from '../configuration';
import { printResult, showProgress } from './terminal';
import { inProgramme } from './command-context';
import { asOwner } from './as-owner';
import { answeringEventStoreDb } from './eventstoredb';
import { RefusedCommand } from './refused-command';

const ACCEPTS_FEWER = '--moins-de-faits';

/** `npm run rebuild -- journal`: copies the journal again from EventStoreDB while commands run. A difference recomputes the read models. */
export const rebuildJournalFromStore = async (options: readonly string[]): Promise<void> => {
  if (options.some((option) => option !== ACCEPTS_FEWER))
    throw new RefusedCommand(
      `Usage : npm run rebuild -- journal, avec ${ACCEPTS_FEWER} s’il peut compter moins de faits qu’avant.`,
    );
  const { eventStore } = readConfiguration(process.env);
  if (!eventStore)
    throw new RefusedCommand('Sans EventStoreDB, le journal est le magasin lui-même : il ne se reconstruit pas.');
  const settings = await answeringEventStoreDb(eventStore);
  await inProgramme(false, async ({ engine, database }) => {
    const { rebuildJournal } = await import('#libs/event-store/eventstoredb');
    const { readAgainFrom } = await import('#libs/projections');
    const { CATEGORIES } = await import('../composition/parts.js');
    const { knowsFact } = await import('../composition/fact-shape.js');
    const progress = showProgress('Reconstruction du journal');
    const startedAt = Date.now();
    const { count, differsFrom, keptAs, setAside } = await asOwner(
      rebuildJournal({
        settings,
        ownerUrl: database.ownerUrl,
        applicationUrl: database.url,
        categories: CATEGORIES,
        knows: knowsFact,
        acceptsFewer: options.includes(ACCEPTS_FEWER),
        onProgress: (copied) => {
          progress.at(0, 1, `${copied} faits copiés`);
        },
      }),
    ).catch((error: unknown) => {
      throw error instanceof BrokenLog ? new RefusedCommand(error.message) : error;
    });
    progress.end(`Journal reconstruit : ${count} faits (${formatDuration((Date.now() - startedAt) / 1_000)}).`);
    if (keptAs !== undefined) printResult(`L’ancien journal est gardé dans la table ${keptAs}.`);
    for (const { stream, revision, reason } of setAside)
      printResult(`Flux écarté depuis la révision ${revision} : ${stream}. ${reason}`);
    if (differsFrom === undefined) return;
    printResult(
      `Il diffère de l’ancien à partir de la position ${differsFrom} : les modèles de lecture sont recalculés.`,
    );
    await readAgainFrom(engine.pool, engine.reactionNames, differsFrom);
    for (const { name } of engine.definitions) await engine.rebuild(name, () => undefined);
  });
};
