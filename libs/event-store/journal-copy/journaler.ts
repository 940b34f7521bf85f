import { setTimeout as pause } from 'node:timers/promises';
import { BrokenLog } from '#libs/event-sourcing';
import { JournalCopy, Overtaken, type CopyState } from './journal-copy';
import { allPages } from '../eventstoredb/subscription/all-pages';
import { asCopy } from './copied-events';
import { ignoring } from './decided-events';
import { EVERY_TYPE, type KnownTypes } from '../eventstoredb/foreign-event';
import { isStillThere, notTheSameStore } from '../eventstoredb/recognition';
import { LIMITS, SILENCE_MS } from '../eventstoredb/connection/limits';
import { Link } from '../eventstoredb/connection/link';
import { StreamsAside } from './streams-aside';
import type { EventStoreSettings } from '../eventstoredb/connection/settings';

export interface JournalerOptions {
  readonly settings: EventStoreSettings;
  /** URL of the database that holds the journal. */
  readonly url: string;
  readonly categories: readonly string[];
  /** Unset: every type is known. */
  readonly knows?: KnownTypes;
  readonly onCopied: () => void;
  readonly onError: (message: string, error: unknown) => void;
}

/** Reached when writing is slower than reading: the server sends a checkpoint every 1,000 events. */
const PAGE_SIZE = 2_000;
const RETRY_MS = 1_000;
const HALTED_MS = 5_000;

/** Copies these categories of `$all` into the journal. Refuses to continue from another log. One process at a time runs it. */
export class Journaler {
  private readonly link: Link;

  constructor(private readonly options: JournalerOptions) {
    this.link = new Link(options.settings, 'journal');
  }

  /** Runs until `signal`. An error that stops the copy is reported, stored for every process, and the copy tried again. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.follow(signal);
      } catch (error) {
        if (!(error instanceof Overtaken)) {
          this.link.renew();
          await this.reportStop(error);
        }
        const delay = error instanceof BrokenLog ? HALTED_MS : RETRY_MS;
        await pause(delay, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  async close(): Promise<void> {
    await this.link.close();
  }

  /** Each subscription begins by checking the log, which may have been replaced meanwhile. */
  private async follow(stopping: AbortSignal): Promise<void> {
    const { url, categories, knows = EVERY_TYPE, onCopied } = this.options;
    const copy = await JournalCopy.open(url, onCopied);
    try {
      const { place, last } = await copy.state();
      await this.checkLog(place, last);
      await copy.resume();
      let from = place;
      const signal = AbortSignal.any([stopping, copy.failed]);
      const options = { after: place, categories, pageSize: PAGE_SIZE, signal, silenceMs: SILENCE_MS };
      const ignores = ignoring(await copy.decidedEvents());
      const aside = new StreamsAside(await copy.streamsAside());
      const gathering = asCopy(aside, { knows, ignores });
      for await (const { events, checkpoint } of allPages(this.link, gathering, options)) {
        if (events.hasSkipped && !aside.areStill([...(await copy.streamsAside()), ...events.setAside]))
          throw new Overtaken('A stream that was set aside is whole again.');
        // A place alone cannot be recognised later, so the copy begins with its first event.
        const isEmpty = last === undefined && from === undefined && events.size === 0;
        if (isEmpty) await copy.noteAside(events.setAside);
        if (checkpoint === undefined || checkpoint === from || isEmpty) continue;
        await copy.send(from, checkpoint, events);
        from = checkpoint;
      }
    } finally {
      // An error of the copy takes precedence over the end of the subscription.
      await copy.settled().finally(() => copy.close());
    }
  }

  /** The last copied event must be in its place, and the log as long. A restored store, or another one, differs. */
  private async checkLog(place: bigint | undefined, last: CopyState['last']): Promise<void> {
    if (!last) return;
    const head = await this.link.call(LIMITS.patienceMs, false, (client) => client.last());
    const isShorter = place !== undefined && (head === undefined || head.place < place);
    if (!isShorter && (await isStillThere(this.link, LIMITS.patienceMs, last))) return;
    throw new BrokenLog(notTheSameStore(last.place));
  }

  private async reportStop(error: unknown): Promise<void> {
    this.options.onError('journal', error);
    if (error instanceof BrokenLog) await this.halt(error.message).catch(() => undefined);
  }

  private async halt(reason: string): Promise<void> {
    const copy = await JournalCopy.open(this.options.url, () => undefined);
    await copy.halt(reason).finally(() => copy.close());
  }
}
