import { CopiedPage, type CopiedEvent } from './copied-page';
import { ForeignEvent, type Knowledge } from '../eventstoredb/foreign-event';
import type { StoreEvent } from '../eventstoredb/store-event';
import type { Gathering } from '../eventstoredb/subscription/inbox';
import { factOf } from '../eventstoredb/recorded-event';
import type { StreamsAside } from './streams-aside';

/** Throws `ForeignEvent`. */
export const copiedEventOf = (event: StoreEvent, knowledge: Knowledge): CopiedEvent => {
  const { place, stream, revision, id, created } = event;
  const { type, data, metadata } = factOf(event, knowledge);
  return { place, stream, revision, id, type, json: JSON.stringify(data), metadata, recordedAtMs: created.getTime() };
};

/** Pages for the journal. A stream is set aside from its first event that is not ours: what follows it was decided by somebody else. */
export const asCopy = (aside: StreamsAside, knowledge: Knowledge): Gathering<CopiedPage> => ({
  empty: () => new CopiedPage(),
  add: (page, event) => {
    if (aside.holds(event)) {
      page.hasSkipped = true;
      return;
    }
    try {
      page.add(copiedEventOf(event, knowledge));
    } catch (error) {
      if (!(error instanceof ForeignEvent)) throw error;
      page.setAside.push(aside.add(event, error.message));
    }
  },
  isFull: (page) => page.isFull,
});
