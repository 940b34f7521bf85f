import { JournalRebuild, type Replacement } from './journal-rebuild';
import { allPages } from '../eventstoredb/subscription/all-pages';
import { asCopy } from './copied-events';
import { isStillThere } from '../eventstoredb/recognition';
import { ignoring } from './decided-events';
import { EVERY_TYPE, type KnownTypes } from '../eventstoredb/foreign-event';
import { StreamsAside, type StreamSetAside } from './streams-aside';
import { LIMITS, SILENCE_MS } from '../eventstoredb/connection/limits';
import { Link } from '../eventstoredb/connection/link';
import type { EventStoreSettings } from '../eventstoredb/connection/settings';

export interface RebuildJournalOptions {
  readonly settings: EventStoreSettings;
  /** URL of the role that owns the schema. */
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  readonly categories: readonly string[];
  /** Unset: every type is known. */
  readonly knows?: KnownTypes;
  /** Whether a journal of fewer facts takes the place of the one in use, which is then kept under another name. */
  readonly acceptsFewer?: boolean;
  readonly onProgress: (copied: bigint) => void;
}

const PAGE_SIZE = 5_000;

export interface RebuiltJournal extends Replacement {
  readonly count: bigint;
  readonly setAside: readonly StreamSetAside[];
}

/** Fills a new table from the store and swaps it with the journal. Commands may run meanwhile. Throws `FewerFacts`. */
export const rebuildJournal = async (options: RebuildJournalOptions): Promise<RebuiltJournal> => {
  const link = new Link(options.settings, 'reconstruction');
  const rebuild = new JournalRebuild(options.ownerUrl, options.applicationUrl);
  const stopping = new AbortController();
  try {
    await rebuild.begin();
    const isAnotherStore = !(await isStillThere(link, LIMITS.patienceMs, await rebuild.lastEventInUse()));
    const setAside: StreamSetAside[] = [];
    const knowledge = { knows: options.knows ?? EVERY_TYPE, ignores: ignoring(await rebuild.decidedEvents()) };
    const pages = allPages(link, asCopy(new StreamsAside(), knowledge), {
      after: undefined,
      categories: options.categories,
      pageSize: PAGE_SIZE,
      signal: stopping.signal,
      silenceMs: SILENCE_MS,
    });
    let caughtUp = false;
    for await (const page of pages) {
      setAside.push(...page.events.setAside);
      if (page.events.size > 0) await rebuild.write(page.events);
      options.onProgress(rebuild.count);
      caughtUp ||= page.caughtUp;
      if (!caughtUp) continue;
      const rebuilt = { place: page.checkpoint, isAnotherStore, setAside };
      const replacement = await rebuild.takePlace(rebuilt, options.acceptsFewer ?? false);
      if (replacement) return { ...replacement, count: rebuild.count, setAside };
    }
    throw new Error('The subscription ended before the journal could be replaced.');
  } finally {
    stopping.abort();
    await Promise.all([link.close(), rebuild.close()]);
  }
};
