import { CopiedPage, type CopiedEvent } from './copied-page';
import type { StoreEvent } from '../eventstoredb/store-event';
import type { Gathering } from '../eventstoredb/subscription/inbox';
import { metadataOf } from '../eventstoredb/recorded-event';

/** An event as the journal keeps it. Throws `BrokenLog` for one that somebody else wrote into our streams. */
export const copiedEventOf = (event: StoreEvent): CopiedEvent => {
  const { place, stream, revision, id, type, data, created } = event;
  const [json, metadata, recordedAtMs] = [JSON.stringify(data), metadataOf(event), created.getTime()];
  return { place, stream, revision, id, type, json, metadata, recordedAtMs };
};

/** Events gathered in the page that the journal takes. */
export const asCopy: Gathering<CopiedPage> = {
  empty: () => new CopiedPage(),
  add: (page, event) => {
    page.add(copiedEventOf(event));
  },
  isFull: (page) => page.isFull,
};
