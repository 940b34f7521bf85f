import { CopiedPage, type CopiedEvent } from './copied-page';
import type { StoreEvent } from '../eventstoredb/store-event';
import type { Gathering } from '../eventstoredb/subscription/inbox';
import { metadataOf } from '../eventstoredb/recorded-event';

/** Throws `BrokenLog` for an event that this programme did not write. */
export const copiedEventOf = (event: StoreEvent): CopiedEvent => {
  const { place, stream, revision, id, type, data, created } = event;
  const [json, metadata, recordedAtMs] = [JSON.stringify(data), metadataOf(event), created.getTime()];
  return { place, stream, revision, id, type, json, metadata, recordedAtMs };
};

export const asCopy: Gathering<CopiedPage> = {
  empty: () => new CopiedPage(),
  add: (page, event) => {
    page.add(copiedEventOf(event));
  },
  isFull: (page) => page.isFull,
};
