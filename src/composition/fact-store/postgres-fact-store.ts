import type { ShapeCheck, Upcaster } from '#libs/event-sourcing';
import { PostgresEventStore, Signal, type PoolUse } from '#libs/event-store';
import { printLine } from '../../cli/terminal';
import { FactStore } from './fact-store';
import { WriteWatch } from './write-watch';

interface PostgresFactStoreOptions {
  readonly databaseUrl: string;
  readonly shapes: ShapeCheck;
  readonly upcast: Upcaster;
}

/** The table of events is both the store and the journal. */
export class PostgresFactStore extends FactStore {
  readonly store: PostgresEventStore;
  private readonly writes = new WriteWatch(() => this.store.tryWriting());
  private troubleOfCopy: string | undefined;
  readonly lastAppend = undefined;
  readonly feedJournal = undefined;
  readonly streamsSetAside = 0;
  private readonly signal: Signal;

  constructor({ databaseUrl: url, shapes, upcast }: PostgresFactStoreOptions) {
    super();
    this.signal = new Signal(url, () => {
      this.store.ring();
    });
    this.store = new PostgresEventStore({
      url,
      shapes,
      upcast,
      onCommit: () => {
        this.writes.succeeded();
        this.signal.send();
      },
      onUnwritable: () => {
        this.writes.failed();
      },
    });
  }

  get trouble(): string | undefined {
    return this.troubleOfCopy ?? this.writes.trouble;
  }

  get journal(): PostgresEventStore {
    return this.store;
  }

  get queueDepth(): number {
    return this.store.queueDepth;
  }

  get readers(): PoolUse {
    return this.store.readers;
  }

  start(): void {
    this.signal.start();
    void this.store.isCopy().then(
      (isCopy) => {
        if (!isCopy) return;
        this.troubleOfCopy =
          'Cette base est la copie d’un EventStoreDB : rien ne peut y être ajouté. Donnez EVENT_STORE_URL, ou une autre base (DATABASE_URL).';
        printLine(this.troubleOfCopy);
      },
      // A database that does not answer is reported by /health/ready.
      () => undefined,
    );
  }

  forgetAnswers(olderThanDays: number): Promise<number> {
    return this.store.forgetAnswers(olderThanDays);
  }

  async close(): Promise<void> {
    await this.writes.close();
    await this.store.close();
    await this.signal.close();
  }
}
