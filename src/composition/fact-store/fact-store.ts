import type { EventStore, GlobalPosition, Journal } from '#libs/event-sourcing';
import type { PoolUse } from '#libs/event-store';

/** The store of facts, and the journal that everything else reads: one PostgreSQL, or EventStoreDB copied into PostgreSQL. */
export abstract class FactStore {
  abstract readonly store: EventStore;
  abstract readonly journal: Journal;
  /** French sentence that explains why facts cannot be stored now; undefined when they can. */
  abstract readonly trouble: string | undefined;
  /** Number of appends that wait, for the metrics. */
  abstract readonly queueDepth: number;
  /** The connections that reads of facts share, for the metrics. */
  abstract readonly readers: PoolUse;
  /** Position of the last fact that this process appended to EventStoreDB; the journal may not have it yet. */
  abstract readonly lastAppend: GlobalPosition | undefined;
  /** Streams that the journal copies no further, because somebody else wrote into them. */
  abstract readonly streamsSetAside: number;
  abstract start(): void;
  /** Copies facts into the journal until `signal`; one process at a time runs it. Undefined where the journal is the store. */
  abstract feedJournal: ((signal: AbortSignal) => Promise<void>) | undefined;
  abstract forgetAnswers(olderThanDays: number): Promise<number>;
  abstract close(): Promise<void>;
}
