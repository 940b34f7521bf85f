import type { ShapeCheck, Upcaster } from '#libs/event-sourcing';
import { PostgresEventStore, Signal, type PoolUse } from '#libs/event-store';
import { printLine } from '../../cli/terminal';
import { FactStore } from './fact-store';

interface PostgresFactStoreOptions {
  readonly databaseUrl: string;
  readonly shapes: ShapeCheck;
  readonly upcast: Upcaster;
}

/** The table of events is both the store and the journal. */
export class PostgresFactStore extends FactStore {
  readonly store: PostgresEventStore;
  trouble: string | undefined;
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
        this.signal.send();
      },
    });
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
        this.trouble =
          'Cette base est la copie d’un EventStoreDB : rien ne peut y être ajouté. Donnez EVENT_STORE_URL, ou une autre base (DATABASE_URL).';
        printLine(this.trouble);
      },
      // A database that does not answer is reported by /health/ready.
      () => undefined,
    );
  }

  forgetAnswers(olderThanDays: number): Promise<number> {
    return this.store.forgetAnswers(olderThanDays);
  }

  async close(): Promise<void> {
    await this.store.close();
    await this.signal.close();
  }
}
