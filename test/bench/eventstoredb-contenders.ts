import { randomUUID } from 'node:crypto';
import { EventEmitter, on } from 'node:events';
import { EventStoreDBClient, jsonEvent, NO_STREAM, START, streamNameFilter } from '@eventstore/db-client';
import { Claims, PostgresRows } from '#libs/event-store';
import { EventStoreDbEventStore, Journaler, readEventStoreUrl } from '#libs/event-store/eventstoredb';
import type { Contender } from './append-contenders';
import { metadataOf, sampleFact } from './sample-fact';

/** A category of this run alone: a real server may hold much else. */
export const CATEGORY = `banc${randomUUID().replaceAll('-', '')}`;

const renamed = () => {
  const fact = sampleFact();
  return { ...fact, stream: fact.stream.replace('dossierAide', CATEGORY) };
};

/** The port, with all that it checks, bounds and retries. */
export const adapter = (url: string, databaseUrl: string): Contender => {
  const rows = new PostgresRows(databaseUrl, 1);
  const limits = { atOnce: 256 };
  const settings = readEventStoreUrl(url);
  const store = new EventStoreDbEventStore({ settings, categories: [CATEGORY], claims: new Claims(rows), limits });
  return {
    one: () => {
      const fact = renamed();
      const { stream, id, type, data } = fact;
      return store.append({ stream, expected: 'no-stream', events: [{ id, type, data }], metadata: metadataOf(fact) });
    },
    close: async () => {
      await store.close();
      await rows.close();
    },
  };
};

/** The client alone, with the same event and the same metadata. */
export const bareClient = (url: string): Contender => {
  const client = EventStoreDBClient.connectionString(url);
  return {
    one: () => {
      const fact = renamed();
      const { commandId, correlationId, causationId, actor, occurredAt } = metadataOf(fact);
      const metadata = {
        $correlationId: correlationId,
        $causationId: causationId,
        commandId,
        occurredAt,
        actor: { ...actor },
      };
      const event = jsonEvent({ id: fact.id, type: fact.type, data: fact.data, metadata });
      return client.appendToStream(fact.stream, event, { expectedRevision: NO_STREAM });
    },
    close: async () => {
      await Promise.race([client.dispose(), new Promise((resolve) => setTimeout(resolve, 1_000))]);
    },
  };
};

/** Everything of the category through one filtered subscription that keeps nothing. Resolves with how many. */
export const discarded = async (url: string, expected: number): Promise<number> => {
  const client = EventStoreDBClient.connectionString(url);
  const filter = streamNameFilter({ prefixes: [`${CATEGORY}-`], maxSearchWindow: 1_000 });
  const subscription = client.subscribeToAll({ fromPosition: START, filter }, { highWaterMark: 512 });
  let count = 0;
  for await (const { event } of subscription) if (event && ++count === expected) break;
  await Promise.race([subscription.unsubscribe(), new Promise((resolve) => setTimeout(resolve, 1_000))]);
  return count;
};

/** The same into a journal: ordinals, indexes, checkpoint, durable. Resolves when it is all there, with how many. */
export const journaled = async (url: string, databaseUrl: string, expected: number): Promise<number> => {
  const rows = new PostgresRows(databaseUrl, 1);
  const pages = new EventEmitter();
  const journaler = new Journaler({
    settings: readEventStoreUrl(url),
    url: databaseUrl,
    categories: [CATEGORY],
    onCopied: () => pages.emit('copied'),
    onError: (_, error) => pages.emit('error', error),
  });
  const copied = on(pages, 'copied');
  const stopping = new AbortController();
  const running = journaler.run(stopping.signal);
  const count = async () => {
    const [head] = await rows.read<readonly [string]>({ text: 'select position from es.log_head' });
    return Number(head?.[0] ?? 0);
  };
  do await copied.next();
  while ((await count()) < expected);
  stopping.abort();
  await running;
  const all = await count();
  await Promise.all([journaler.close(), rows.close()]);
  return all;
};
