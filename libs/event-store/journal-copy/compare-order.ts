import { setTimeout as pause } from 'node:timers/promises';
import { differenceOf } from './difference';
import type { JournalRows } from './journal-rows';
import type { Check } from '../postgres/journal/check';
import { allPages } from '../eventstoredb/subscription/all-pages';
import type { StoreEvent } from '../eventstoredb/store-event';
import { asList } from '../eventstoredb/subscription/inbox';
import { StreamsAside } from './streams-aside';
import { SILENCE_MS } from '../eventstoredb/connection/limits';
import type { Link } from '../eventstoredb/connection/link';

const PAGE_SIZE = 2_000;
const CATCHING_UP_MS = 10_000;
const LOOK_MS = 200;

/** Waits for a copy that is on its way. Returns why an event of the store is not in the journal, or undefined once it is. */
const whyLate = async (
  journal: JournalRows,
  { place }: StoreEvent,
  patienceMs: number,
): Promise<string | undefined> => {
  for (let waited = 0; ; waited += LOOK_MS) {
    const reached = await journal.reached();
    if (reached.place >= place) return undefined;
    if (reached.halted !== undefined) return `la copie est arrêtée (${reached.halted})`;
    if (waited >= patienceMs) return 'la copie n’avance pas : lancez un processus ROLE=worker (ou all)';
    await pause(LOOK_MS);
  }
};

interface Compared {
  readonly categories: readonly string[];
  readonly catchingUpMs?: number;
}

const NAME = 'ordre et complétude, avec EventStoreDB';

/**
 * Every event of the store must be the next row, so that none is missing from the journal. What stood in the store before `head` and
 * is not copied yet could not be compared.
 */
export const compareOrder = async (
  link: Link,
  journal: JournalRows,
  { categories, catchingUpMs = CATCHING_UP_MS }: Compared,
  head: bigint,
): Promise<Check> => {
  const stopping = new AbortController();
  const options = { after: undefined, categories, pageSize: PAGE_SIZE, silenceMs: SILENCE_MS };
  const aside = new StreamsAside(journal.setAside);
  let [position, compared] = [0n, 0];
  let late: StoreEvent | undefined;
  for await (const { events, caughtUp } of allPages(link, asList, { ...options, signal: stopping.signal })) {
    const copied = events.filter((event) => !aside.holds(event) && !journal.accepted.has(event.stream));
    const rows = await journal.after(position, copied.length);
    for (const [i, event] of copied.entries()) {
      if (event.place > journal.place) {
        late = event.place <= head ? event : undefined;
        break;
      }
      const row = rows[i];
      const difference = row
        ? differenceOf(event, row, journal.ignores)
        : `flux ${event.stream}, révision ${event.revision} : présente dans EventStoreDB, absente du journal`;
      if (difference !== undefined)
        return { name: NAME, ok: false, detail: `à la position ${row?.ordinal ?? position + 1n} : ${difference}` };
      position = row?.ordinal ?? position;
      compared += 1;
    }
    if (caughtUp || late || (events.at(-1)?.place ?? 0n) > journal.place) break;
  }
  const [more] = await journal.after(position, 1);
  if (more)
    return {
      name: NAME,
      ok: false,
      detail: `à la position ${more.ordinal} : flux ${more.stream}, révision ${more.revision}, absente d’EventStoreDB, qui n’a que ${compared} faits jusque-là`,
    };
  const why = late && (await whyLate(journal, late, catchingUpMs));
  if (late && why !== undefined)
    return {
      name: NAME,
      ok: true,
      notDone: true,
      detail: `les ${compared} premiers faits sont ceux d’EventStoreDB, qui en a d’autres depuis le ${late.created.toISOString()} : ${why}`,
    };
  return { name: NAME, ok: true, detail: `les ${compared} faits du journal sont ceux d’EventStoreDB, dans leur ordre` };
};
