import { JournalRebuild, type Replaced } from './journal-rebuild';
import { allPages } from '../eventstoredb/subscription/all-pages';
import { asCopy } from './copied-events';
import { isStillThere } from './journaler';
import { SILENCE_MS } from '../eventstoredb/connection/limits';
import { Link } from '../eventstoredb/connection/link';
import type { EventStoreSettings } from '../eventstoredb/connection/settings';

export interface RebuildJournalOptions {
  readonly settings: EventStoreSettings;
  /** Of the role that owns the schema. */
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  readonly categories: readonly string[];
  /** Events copied so far. */
  readonly onProgress: (copied: bigint) => void;
}

const PAGE_SIZE = 5_000;

/** Makes the journal anew from the store while commands go on: a new table is filled, then takes the place of the other. */
export const rebuildJournal = async (options: RebuildJournalOptions): Promise<Replaced & { count: bigint }> => {
  const link = new Link(options.settings, 'reconstruction');
  const rebuild = new JournalRebuild(options.ownerUrl, options.applicationUrl);
  const stopping = new AbortController();
  try {
    await rebuild.begin();
    const anew = !(await isStillThere(link, await rebuild.lastOfTheOld()));
    const pages = allPages(link, asCopy, {
      ...{ after: undefined, categories: options.categories, pageSize: PAGE_SIZE },
      ...{ signal: stopping.signal, silenceMs: SILENCE_MS },
    });
    let caughtUp = false;
    for await (const page of pages) {
      if (page.count > 0) await rebuild.write(page.events);
      options.onProgress(rebuild.count);
      caughtUp ||= page.caughtUp;
      const replaced = caughtUp ? await rebuild.takePlace(page.checkpoint, anew) : undefined;
      if (replaced) return { ...replaced, count: rebuild.count };
    }
    throw new Error('The subscription ended before the journal could be replaced.');
  } finally {
    stopping.abort();
    await Promise.all([link.close(), rebuild.close()]);
  }
};
