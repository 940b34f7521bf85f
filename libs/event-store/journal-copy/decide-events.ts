import { Client } from 'pg';
import { decidedEvents, ignoring, type DecidedEvent } from './decided-events';
import { streamsAside } from './journal-copy';
import type { StreamSetAside } from './streams-aside';
import { EndedStream, ForeignEvent, UnknownFact, type Knowledge, type KnownTypes } from '../eventstoredb/foreign-event';
import { factOf } from '../eventstoredb/recorded-event';
import type { StoreEvent } from '../eventstoredb/store-event';
import { faultOf } from '../eventstoredb/connection/faults';
import { Link } from '../eventstoredb/connection/link';
import type { EventStoreSettings } from '../eventstoredb/connection/settings';

const PAGE_SIZE = 500;
const CALL_MS = 15_000;

export interface UndecidedStream extends StreamSetAside {
  /** The last that was decided on the event from which the stream is set aside. */
  readonly decided: DecidedEvent | undefined;
}

const connected = async <Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

export const undecidedStreams = (url: string): Promise<UndecidedStream[]> =>
  connected(url, async (client) => {
    const decided = await decidedEvents(client);
    const decidedOn = ({ stream, revision }: StreamSetAside) =>
      decided.find((one) => one.stream === stream && one.revision === revision);
    return (await streamsAside(client)).map((aside) => ({ ...aside, decided: decidedOn(aside) }));
  });

const isForeign = (event: StoreEvent, knowledge: Knowledge): boolean => {
  try {
    factOf(event, knowledge);
    return false;
  } catch (error) {
    if (error instanceof UnknownFact || error instanceof EndedStream || !(error instanceof ForeignEvent)) throw error;
    return true;
  }
};

/**
 * The events of others in a stream that is set aside, from the first one to the end. Throws `EndedStream` for a stream that was ended,
 * and `UnknownFact` where a newer version of the programme wrote: neither can be passed over.
 */
export const foreignEvents = async (
  { settings, url, knows }: { settings: EventStoreSettings; url: string; knows: KnownTypes },
  { stream, revision }: StreamSetAside,
): Promise<StoreEvent[]> => {
  const ignores = ignoring(await connected(url, decidedEvents));
  const link = new Link(settings, 'ecartes');
  const found: StoreEvent[] = [];
  try {
    for (let from = revision; ; from += BigInt(PAGE_SIZE)) {
      const page = await link
        .call(CALL_MS, false, (client) => client.readStream(stream, from, PAGE_SIZE))
        .catch((error: unknown) => {
          throw faultOf(error).kind === 'deleted'
            ? new EndedStream(`Le flux ${stream} a été supprimé d’EventStoreDB.`)
            : error;
        });
      found.push(...page.filter((event) => isForeign(event, { knows, ignores })));
      if (page.length < PAGE_SIZE) return found;
    }
  } finally {
    await link.close();
  }
};

export interface Decision {
  readonly decision: DecidedEvent['decision'];
  readonly reason: string;
  readonly decidedBy: string;
}

/** Adds what was decided on these events, for good: a later decision on the same event takes its place. */
export const decideEvents = (
  ownerUrl: string,
  events: readonly Pick<DecidedEvent, 'stream' | 'revision' | 'id'>[],
  { decision, reason, decidedBy }: Decision,
): Promise<void> =>
  connected(ownerUrl, async (client) => {
    await client.query(
      `insert into es.decided_events (stream_id, version, event_id, decision, reason, decided_by)
        select u.stream, u.version, u.id, $4, $5, $6 from unnest($1::text[], $2::bigint[], $3::uuid[]) u(stream, version, id)`,
      [
        events.map(({ stream }) => stream),
        events.map(({ revision }) => revision),
        events.map(({ id }) => id),
        ...[decision, reason, decidedBy],
      ],
    );
  });
