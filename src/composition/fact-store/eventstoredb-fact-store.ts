import { setTimeout as pause } from 'node:timers/promises';
import type { EventStore, GlobalPosition, ShapeCheck, Upcaster } from '#libs/event-sourcing';
import { Claims, PostgresJournal, PostgresRows, Signal, tryWriting, type PoolUse } from '#libs/event-store';
import { EventStoreDbEventStore, ignoredIn, Journaler, type FollowedStore } from '#libs/event-store/eventstoredb';
import { printLine } from '../../cli/terminal';
import { ignoreStrayErrors } from '../stray-errors';
import type { EventStoreSetting } from './eventstoredb-setting';
import { FactStore } from './fact-store';
import { AbsentFactStore } from './absent-fact-store';
import { WriteWatch } from './write-watch';

const READERS = 8;
const CHECK_EVERY_MS = 10_000;
const CHECK_EVERY_MS_IN_TROUBLE = 3_000;
const JOURNAL_LATE_AFTER_MS = 60_000;

export interface EventStoreDbFactStoreOptions {
  readonly databaseUrl: string;
  readonly setting: EventStoreSetting;
  /** Categories of the streams that this programme writes; EventStoreDB may hold others. */
  readonly categories: readonly string[];
  readonly shapes: ShapeCheck;
  /** Whether this version knows the facts of a type. */
  readonly knows: (type: string) => boolean;
  readonly upcast: Upcaster;
  readonly onError: (message: string, error: unknown) => void;
}

/** Stores facts in EventStoreDB; idempotency keys, the journal and the read models are in PostgreSQL. */
export class EventStoreDbFactStore extends FactStore {
  readonly store: EventStore;
  readonly journal: PostgresJournal;
  lastAppend: GlobalPosition | undefined;
  streamsSetAside = 0;
  private troubleOfStore: string | undefined = 'EventStoreDB n’a pas encore répondu.';
  /** Keys are claimed in PostgreSQL before a fact is sent. */
  private readonly writes = new WriteWatch(() => tryWriting(this.rows));
  private readonly rows: PostgresRows;
  private readonly claims: Claims;
  private readonly signal: Signal;
  private readonly eventStore: EventStoreDbEventStore | undefined;
  private readonly closing = new AbortController();
  private checks: Promise<void> | undefined;
  private lastFollowed: FollowedStore | undefined;
  /** In a row. One alone may be a change of leader, which acts wait for. */
  private failedLooks = 0;
  /** An act of this process that the journal did not have at the last check. */
  private awaitedInJournal: { readonly position: GlobalPosition; readonly since: number } | undefined;

  constructor(private readonly options: EventStoreDbFactStoreOptions) {
    super();
    ignoreStrayErrors();
    const { databaseUrl, setting, categories, shapes, knows, upcast } = options;
    this.rows = new PostgresRows(databaseUrl, READERS);
    this.claims = new Claims(this.rows, () => {
      this.writes.failed();
    });
    this.journal = new PostgresJournal(this.rows, upcast);
    this.signal = new Signal(databaseUrl, () => {
      this.journal.ring();
    });
    if ('trouble' in setting) {
      this.troubleOfStore = setting.trouble;
      this.store = new AbsentFactStore(setting.trouble);
    } else {
      this.eventStore = new EventStoreDbEventStore({
        settings: setting.settings,
        categories,
        shapes,
        knows,
        upcast,
        claims: this.claims,
        ignoredIn: (stream) => ignoredIn(this.rows, stream),
        follows: () => this.followed(),
        isDown: () => this.failedLooks > 1,
        onAppended: (position) => {
          if (this.lastAppend === undefined || position > this.lastAppend) this.lastAppend = position;
          this.awaitedInJournal ??= { position, since: Date.now() };
        },
      });
      this.store = this.eventStore;
    }
  }

  get trouble(): string | undefined {
    return this.troubleOfStore ?? this.writes.trouble;
  }

  get queueDepth(): number {
    return this.eventStore?.queueDepth ?? 0;
  }

  get readers(): PoolUse {
    return this.rows.use;
  }

  start(): void {
    this.signal.start();
    const { setting } = this.options;
    if ('trouble' in setting) printLine(setting.trouble);
    else if (this.eventStore) this.checks ??= this.watchStore(this.eventStore);
  }

  readonly feedJournal = async (signal: AbortSignal): Promise<void> => {
    const { setting, databaseUrl: url, categories, knows, onError } = this.options;
    if ('trouble' in setting) {
      await new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
      return;
    }
    const onCopied = () => {
      this.journal.ring();
      this.signal.send();
    };
    const journaler = new Journaler({ settings: setting.settings, url, categories, knows, onCopied, onError });
    await journaler.run(signal).finally(() => journaler.close());
  };

  forgetAnswers(olderThanDays: number): Promise<number> {
    return this.claims.forget(olderThanDays);
  }

  async close(): Promise<void> {
    this.closing.abort();
    await Promise.all([this.checks, this.writes.close()]);
    await this.eventStore?.close();
    await this.signal.close();
    await this.rows.close();
  }

  /** What the journal follows; what was known of it while PostgreSQL does not answer. */
  private async followed(): Promise<FollowedStore> {
    try {
      const { from, halted, setAside, last, aside } = await this.journal.copied();
      this.streamsSetAside = setAside;
      const refusal =
        from === 'postgresql'
          ? 'Cette base contient des faits enregistrés sans EventStoreDB : donnez-lui une autre base (DATABASE_URL), ou retirez EVENT_STORE_URL.'
          : halted;
      return (this.lastFollowed = { halted: refusal, last, setAside: new Set(aside) });
    } catch (error) {
      if (this.lastFollowed === undefined) throw error;
      return this.lastFollowed;
    }
  }

  /** Detects facts that no process copies into the journal. The projections' own lag does not show it. */
  private async delayOfJournal(eventStore: EventStoreDbEventStore): Promise<string | undefined> {
    if (!this.awaitedInJournal) return undefined;
    const { position, since } = this.awaitedInJournal;
    const copiedAt = await this.journal.locate(position).catch(() => undefined);
    // A journal that was rebuilt from a restored store will never have what that store has lost.
    const isAwaitedNoMore = copiedAt !== undefined || !(await eventStore.reaches(position).catch(() => true));
    if (isAwaitedNoMore) this.awaitedInJournal = undefined;
    return !isAwaitedNoMore && Date.now() - since > JOURNAL_LATE_AFTER_MS
      ? 'Le journal n’est plus alimenté : les actes sont gardés, mais ce qui se lit n’avance plus. Lancez un processus ROLE=worker (ou all), ou voyez ses traces.'
      : undefined;
  }

  /** Checks the store at intervals, and prints a line when the result changes. */
  private async watchStore(eventStore: EventStoreDbEventStore): Promise<void> {
    const { signal } = this.closing;
    let printed: string | undefined;
    while (!signal.aborted) {
      const { trouble, warning } = await eventStore.probe();
      this.failedLooks = trouble === undefined ? 0 : this.failedLooks + 1;
      const followed = await this.followed().catch(() => undefined);
      this.troubleOfStore = trouble ?? followed?.halted ?? (await this.delayOfJournal(eventStore));
      const line = this.troubleOfStore ?? warning;
      if (line !== printed) printLine(line ?? 'EventStoreDB répond à nouveau.');
      printed = line;
      const delay = this.troubleOfStore === undefined ? CHECK_EVERY_MS : CHECK_EVERY_MS_IN_TROUBLE;
      await pause(delay, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }
}
