import { JournalRebuild, type Replacement } from './journal-rebuild';
import { allPages } from '../eventstoredb/subscription/all-pages';
import { asCopy } from './copied-events';
import { isStillThere } from './journaler';
import { SILENCE_MS } from '../eventstoredb/connection/limits';
import { Link } from '../eventstoredb/connection/link';
import type { EventStoreSettings } from '../eventstoredb/connection/settings';

export interface RebuildJournalOptions {
  readonly settings: EventStoreSettings;
  /** URL of the role that owns the schema. */
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  readonly categories: readonly string[];
  readonly onProgress: (copied: bigint) => void;
}

const PAGE_SIZE = 5_000;

/** Fills a new table from the store and swaps it with the journal. Commands may run meanwhile. */
export const rebuildJournal = async (options: RebuildJournalOptions): Promise<Replacement & { count: bigint }> => {
  const link = new Link(options.settings, 'reconstruction');
  const rebuild = new JournalRebuild(options.ownerUrl, options.applicationUrl);
  const stopping = new AbortController();
  try {
    await rebuild.begin();
    const isAnotherStore = !(await isStillThere(link, await rebuild.lastEventInUse()));
    const pages = allPages(link, asCopy, {
      after: undefined,
      categories: options.categories,
      pageSize: PAGE_SIZE,
      signal: stopping.signal,
      silenceMs: SILENCE_MS,
    });
    let caughtUp = false;
    for await (const page of pages) {
      if (page.count > 0) await rebuild.write(page.events);
      options.onProgress(rebuild.count);
      caughtUp ||= page.caughtUp;
      const replacement = caughtUp ? await rebuild.takePlace(page.checkpoint, isAnotherStore) : undefined;
      if (replacement) return { ...replacement, count: rebuild.count };
    }
    throw new Error('The subscription ended before the journal could be replaced.');
  } finally {
    stopping.abort();
    await Promise.all([link.close(), rebuild.close()]);
  }
};
