import { BrokenLog } from '#libs/event-sourcing';
import { compareOrder } from './compare-order';
import { differenceOf } from './difference';
import { JournalRows, type JournalRow } from './journal-rows';
import type { Check } from '../postgres/journal/check';
import type { StreamSetAside } from './streams-aside';
import { faultOf } from '../eventstoredb/connection/faults';
import { Link } from '../eventstoredb/connection/link';
import type { EventStoreSettings } from '../eventstoredb/connection/settings';

export interface CompareOptions {
  readonly settings: EventStoreSettings;
  /** URL of the database that holds the journal. */
  readonly url: string;
  readonly categories: readonly string[];
  /** How long a copy that is behind is waited for. Unset: ten seconds. */
  readonly catchingUpMs?: number;
  readonly onProgress?: (compared: number, total: number) => void;
}

const STREAMS_AT_ONCE = 64;
const PAGE_SIZE = 2_000;
const CALL_MS = 15_000;

const compareStream = async (
  link: Link,
  stream: string,
  rows: readonly JournalRow[],
  { accepted, ignores }: JournalRows,
): Promise<string | undefined> => {
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
      if (!event && accepted.has(stream)) return undefined;
      if (!event) return `flux ${stream}, révision ${row.revision} : absente d’EventStoreDB, présente dans le journal`;
      const difference = differenceOf(event, row, ignores);
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
    const found = await Promise.all(
      names.map((stream) => compareStream(link, stream, rows.get(stream) ?? [], journal)),
    );
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

const named = (streams: readonly StreamSetAside[]) =>
  streams.map(({ stream, revision, reason }) => `${stream} depuis la révision ${revision} (${reason})`).join(' ; ');

/** Streams that the journal does not have whole, because somebody else wrote into them. Nothing is decided on them. */
const streamsSetAside = ({ setAside, accepted }: JournalRows): Check[] => {
  const left = setAside.filter(({ stream }) => accepted.has(stream));
  const undecided = setAside.filter(({ stream }) => !accepted.has(stream));
  return [
    ...(undecided.length === 0
      ? []
      : [
          {
            name: 'flux écartés de la copie',
            ok: false,
            detail: `${named(undecided)}. « npm run ecartes » les ignore ou les accepte`,
          },
        ]),
    ...(left.length === 0
      ? []
      : [{ name: 'flux écartés, et acceptés ainsi', ok: true, warning: true, detail: named(left) }]),
  ];
};

const comparedWith = async (
  link: Link,
  journal: JournalRows,
  options: CompareOptions,
  head: bigint,
): Promise<Check[]> => {
  const checks: Check[] = [];
  for (const compare of [
    () => compareStreams(link, journal, options),
    () => compareOrder(link, journal, options, head),
  ]) {
    try {
      checks.push(await compare());
    } catch (error) {
      if (!(error instanceof BrokenLog)) throw error;
      checks.push({ name: 'faits d’EventStoreDB', ok: false, detail: error.message });
    }
  }
  return checks;
};

/** Compares the journal with its store, both ways, and returns the first difference. Commands may run meanwhile. */
export const compareJournal = async (options: CompareOptions): Promise<Check[]> => {
  const link = new Link(options.settings, 'verification');
  try {
    // Read first: what the journal lacks of it is late.
    const head = await link.call(CALL_MS, false, (client) => client.last());
    const journal = await JournalRows.open(options.url);
    try {
      return [...streamsSetAside(journal), ...(await comparedWith(link, journal, options, head?.place ?? 0n))];
    } finally {
      await journal.close();
    }
  } finally {
    await link.close();
  }
};
