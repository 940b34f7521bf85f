import { CopiedPage, type CopiedEvent } from './copied-page';
import { EVERY_TYPE, ForeignEvent, type KnownTypes } from '../eventstoredb/foreign-event';
import type { StoreEvent } from '../eventstoredb/store-event';
import type { Gathering } from '../eventstoredb/subscription/inbox';
import { metadataOf } from '../eventstoredb/recorded-event';
import type { StreamsAside } from './streams-aside';

/** Throws `ForeignEvent`. */
export const copiedEventOf = (event: StoreEvent, knows: KnownTypes): CopiedEvent => {
  const { place, stream, revision, id, type, data, created } = event;
  const [json, metadata, recordedAtMs] = [JSON.stringify(data), metadataOf(event, knows), created.getTime()];
  return { place, stream, revision, id, type, json, metadata, recordedAtMs };
};

/** Pages for the journal. A stream is set aside from its first event that is not ours: what follows it was decided by somebody else. */
export const asCopy = (aside: StreamsAside, knows: KnownTypes = EVERY_TYPE): Gathering<CopiedPage> => ({
  empty: () => new CopiedPage(),
  add: (page, event) => {
    if (aside.holds(event)) return;
    try {
      page.add(copiedEventOf(event, knows));
    } catch (error) {
      if (!(error instanceof ForeignEvent)) throw error;
      page.setAside.push(aside.add(event, error.message));
    }
  },
  isFull: (page) => page.isFull,
});
