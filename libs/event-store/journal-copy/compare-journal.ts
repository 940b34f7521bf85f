import { BrokenLog } from '#libs/event-sourcing';
import { NO_EXTRA } from './copied-page';
import { JournalRows, type JournalRow } from './journal-rows';
import type { Check } from '../postgres/journal/check';
import { allPages } from '../eventstoredb/subscription/all-pages';
import type { StoreEvent } from '../eventstoredb/store-event';
import { copiedEventOf } from './copied-events';
import { asList } from '../eventstoredb/subscription/inbox';
import { EVERY_TYPE } from '../eventstoredb/foreign-event';
import { StreamsAside } from './streams-aside';
import { SILENCE_MS } from '../eventstoredb/connection/limits';
import { faultOf } from '../eventstoredb/connection/faults';
import { Link } from '../eventstoredb/connection/link';
import type { EventStoreSettings } from '../eventstoredb/connection/settings';

export interface CompareOptions {
  readonly settings: EventStoreSettings;
  /** URL of the database that holds the journal. */
  readonly url: string;
  readonly categories: readonly string[];
  readonly onProgress?: (compared: number, total: number) => void;
}

const STREAMS_AT_ONCE = 64;
const PAGE_SIZE = 2_000;
const CALL_MS = 15_000;

const differenceOf = (event: StoreEvent, row: JournalRow): string | undefined => {
  const { metadata, ...original } = copiedEventOf(event, EVERY_TYPE);
  const { personneId, role, territoire } = metadata.actor;
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['flux', original.stream, row.stream],
    ['révision', original.revision, row.revision],
    ['identifiant', original.id, row.id],
    ['type', original.type, row.type],
    ['données', original.json, row.json],
    ['position', original.place, row.place],
    ['date de l’acte', Date.parse(metadata.occurredAt), row.occurredAtMs],
    ['date d’enregistrement', original.recordedAtMs, row.recordedAtMs],
    ['commande', metadata.commandId, row.commandId],
    ['corrélation', metadata.correlationId, row.correlationId],
    ['cause', metadata.causationId, row.causationId],
    ['auteur', [personneId, role, territoire].join(' '), row.actor.join(' ')],
    ['complément', metadata.extra === undefined ? NO_EXTRA : JSON.stringify(metadata.extra), row.extra],
  ];
  const found = pairs.find(([, one, other]) => one !== other);
  if (!found) return undefined;
  const [what, one, other] = found.map((value) => String(value).slice(0, 200));
  return `flux ${row.stream}, révision ${row.revision} : ${what} « ${one} » dans EventStoreDB, « ${other} » dans le journal`;
};

const compareStream = async (link: Link, stream: string, rows: readonly JournalRow[]): Promise<string | undefined> => {
  for (let from = 0; from < rows.length; from += PAGE_SIZE) {
    const page = rows.slice(from, from + PAGE_SIZE);
    const events = await link
      .call(CALL_MS, false, (client) => client.readStream(stream, BigInt(from), page.length))
      .catch((error: unknown) => {
        // A stream that was ended for ever holds nothing any more.
        if (faultOf(error).kind === 'deleted') return [];
        throw error;
      });
    for (const [i, row] of page.entries()) {
      const event = events[i];
      if (!event) return `flux ${stream}, révision ${row.revision} : absente d’EventStoreDB, présente dans le journal`;
      const difference = differenceOf(event, row);
      if (difference !== undefined) return difference;
    }
  }
  return undefined;
};

const compareStreams = async (link: Link, journal: JournalRows, { onProgress }: CompareOptions): Promise<Check> => {
  const name = 'flux par flux, avec EventStoreDB';
  let streams = 0;
  let events = 0;
  for await (const names of journal.streamNames(STREAMS_AT_ONCE)) {
    const rows = await journal.ofStreams(names);
    const found = await Promise.all(names.map((stream) => compareStream(link, stream, rows.get(stream) ?? [])));
    const first = found.find((difference) => difference !== undefined);
    if (first !== undefined) return { name, ok: false, detail: first };
    streams += names.length;
    events += [...rows.values()].reduce((sum, { length }) => sum + length, 0);
    onProgress?.(events, Number(journal.upTo));
  }
  return {
    name,
    ok: true,
    detail: `${streams} flux et ${events} faits relus des deux côtés : les mêmes, à l’octet près`,
  };
};

/** Every event of the store must be the next row, so that none is missing from the journal. */
const compareOrder = async (link: Link, journal: JournalRows, { categories }: CompareOptions): Promise<Check> => {
  const name = 'ordre et complétude, avec EventStoreDB';
  const { upTo } = journal;
  const stopping = new AbortController();
  const options = { after: undefined, categories, pageSize: PAGE_SIZE, silenceMs: SILENCE_MS };
  const aside = new StreamsAside(journal.setAside);
  let ordinal = 0n;
  for await (const { events, caughtUp } of allPages(link, asList, { ...options, signal: stopping.signal })) {
    const copied = events.filter((event) => !aside.holds(event));
    const rows = await journal.after(ordinal, copied.length);
    for (const [i, event] of copied.entries()) {
      if (event.place > journal.place) break;
      const row = ordinal < upTo ? rows[i] : undefined;
      ordinal += 1n;
      const difference = row
        ? differenceOf(event, row)
        : `flux ${event.stream}, révision ${event.revision} : présente dans EventStoreDB, absente du journal`;
      if (difference !== undefined) return { name, ok: false, detail: `à la position ${ordinal} : ${difference}` };
    }
    if (caughtUp || (events.at(-1)?.place ?? 0n) > journal.place) break;
  }
  return ordinal === upTo
    ? { name, ok: true, detail: `les ${ordinal} faits du journal sont ceux d’EventStoreDB, dans leur ordre` }
    : { name, ok: false, detail: `le journal compte ${upTo} faits, EventStoreDB n’en a que ${ordinal}` };
};

/** Streams that the journal does not have whole, because somebody else wrote into them. Nothing is decided on them. */
const streamsSetAside = ({ setAside }: JournalRows): Check[] =>
  setAside.length === 0
    ? []
    : [
        {
          name: 'flux écartés de la copie',
          ok: false,
          detail: setAside
            .map(({ stream, revision, reason }) => `${stream} depuis la révision ${revision} (${reason})`)
            .join(' ; '),
        },
      ];

/** Compares the journal with its store, both ways, and returns the first difference. Commands may run meanwhile. */
export const compareJournal = async (options: CompareOptions): Promise<Check[]> => {
  const journal = await JournalRows.open(options.url);
  const link = new Link(options.settings, 'verification');
  try {
    const checks = streamsSetAside(journal);
    for (const compare of [compareStreams, compareOrder]) {
      try {
        checks.push(await compare(link, journal, options));
      } catch (error) {
        if (!(error instanceof BrokenLog)) throw error;
        checks.push({ name: 'faits d’EventStoreDB', ok: false, detail: error.message });
      }
    }
    return checks;
  } finally {
    await Promise.all([link.close(), journal.close()]);
  }
};
