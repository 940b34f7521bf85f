import { parseArgs } from 'node:util';
import type { Database } from '../composition/database';
import { readConfiguration, type Configuration } from '../configuration';
import { asOwner } from './as-owner';
import { answeringEventStoreDb } from './eventstoredb';
import { operator } from './operator';
import { RefusedCommand } from './refused-command';
import { printResult } from './terminal';

type Stream = Awaited<ReturnType<typeof import('#libs/event-store/eventstoredb').undecidedStreams>>[number];

const USAGE =
  'Usage : npm run ecartes, puis npm run ecartes -- ignorer FLUX ou accepter FLUX, avec --motif "…" pour le décider.';
const DECIDED = { ignore: 'ignoré', accepte: 'accepté ainsi' } as const;

const printStreams = (streams: readonly Stream[]): void => {
  for (const { stream, revision, reason, decided } of streams) {
    const state = decided ? ` ${DECIDED[decided.decision]} (${decided.reason})` : '';
    printResult(`${stream} depuis la révision ${revision} : ${reason}${state}`);
  }
  if (streams.length === 0) printResult('Aucun flux n’est écarté de la copie.');
};

/** What is ignored: the events of others up to the end of the stream, so that one decision is enough. */
const toIgnore = async (eventStore: NonNullable<Configuration['eventStore']>, { url }: Database, aside: Stream) => {
  const { EndedStream, foreignEvents, UnknownFact } = await import('#libs/event-store/eventstoredb');
  const { knowsFact } = await import('../composition/fact-shape.js');
  const settings = await answeringEventStoreDb(eventStore);
  try {
    return await foreignEvents({ settings, url, knows: knowsFact }, aside);
  } catch (error) {
    if (error instanceof EndedStream)
      throw new RefusedCommand(`${error.message} Rien n’y sera plus écrit : il ne peut qu’être accepté ainsi.`);
    if (error instanceof UnknownFact)
      throw new RefusedCommand(
        `${error.message} Une version plus récente du programme l’a écrit : installez-la, puis npm run rebuild -- journal.`,
      );
    throw error;
  }
};

const ignore = async (
  eventStore: NonNullable<Configuration['eventStore']>,
  database: Database,
  aside: Stream,
  reason: string | undefined,
): Promise<void> => {
  const { decideEvents } = await import('#libs/event-store/eventstoredb');
  const events = await toIgnore(eventStore, database, aside);
  for (const { revision, type, created } of events)
    printResult(`Révision ${revision} : ${type}, écrit le ${created.toISOString()}`);
  if (reason === undefined) {
    printResult('Rien n’est encore décidé : ajoutez --motif "…".');
    return;
  }
  await asOwner(decideEvents(database.ownerUrl, events, { decision: 'ignore', reason, decidedBy: operator() }));
  printResult(
    `Ignorés : ${events.length}. Le flux ${aside.stream} reprend au bout de « npm run rebuild -- journal », qui le copie en entier.`,
  );
};

const accept = async (database: Database, aside: Stream, reason: string | undefined): Promise<void> => {
  const { decideEvents } = await import('#libs/event-store/eventstoredb');
  if (reason === undefined) {
    printResult(
      `Le flux ${aside.stream} s’arrêterait avant la révision ${aside.revision} : rien ne s’y décide plus, et la vérification l’accepte. Rien n’est encore décidé : ajoutez --motif "…".`,
    );
    return;
  }
  const decision = { decision: 'accepte', reason, decidedBy: operator() } as const;
  await asOwner(decideEvents(database.ownerUrl, [{ ...aside, id: null }], decision));
  printResult(`Le flux ${aside.stream} est accepté ainsi : rien ne s’y décide plus.`);
};

/**
 * `npm run ecartes`: prints the streams that somebody else wrote into. `ignorer` passes over the events of others, `accepter` leaves the
 * stream as it is; without a reason they say what they would do.
 */
export const ecartes = async (args: readonly string[]): Promise<void> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { motif: { type: 'string' } },
  });
  const [act, name, ...rest] = positionals;
  const isAct = act === 'ignorer' || act === 'accepter';
  const reason = values.motif?.trim();
  if (rest.length > 0 || (act !== undefined && !isAct) || isAct !== (name !== undefined) || reason === '')
    throw new RefusedCommand(USAGE);
  const configuration = readConfiguration(process.env);
  const { eventStore } = configuration;
  if (!eventStore) throw new RefusedCommand('Sans EventStoreDB, personne d’autre n’écrit dans les flux.');
  const { openDatabase } = await import('../composition/database.js');
  const { undecidedStreams } = await import('#libs/event-store/eventstoredb');
  const database = await openDatabase(configuration);
  try {
    const streams = await undecidedStreams(database.url);
    if (name === undefined) {
      printStreams(streams);
      return;
    }
    const aside = streams.find(({ stream }) => stream === name);
    if (!aside)
      throw new RefusedCommand(`Le flux ${name} n’est pas écarté. « npm run ecartes » nomme ceux qui le sont.`);
    await (act === 'ignorer' ? ignore(eventStore, database, aside, reason) : accept(database, aside, reason));
  } finally {
    await database.close();
  }
};
