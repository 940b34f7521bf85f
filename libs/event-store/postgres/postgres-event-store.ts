import {
  EventStore,
  type Answer,
  type Append,
  type Appended,
  type Claim,
  type EventPage,
  type GlobalPosition,
  type Head,
  type Journal,
  type ReadAllOptions,
  type ReadStreamsOptions,
  type StreamedEvent,
  type RecordedEvent,
  type ShapeCheck,
  type Upcaster,
} from '#libs/event-sourcing';
import { Claims } from './append/claims';
import { GroupCommit, type QueueLimits } from './append/group-commit';
import { PostgresJournal } from './journal/postgres-journal';
import { Rows, type PoolUse } from './rows';
import { tryWriting } from './try-writing';

export interface PostgresEventStoreOptions {
  readonly url: string;
  readonly upcast?: Upcaster;
  readonly readers?: number;
  readonly limits?: QueueLimits;
  /** Each new fact is compared with it; facts that are read are not. */
  readonly shapes?: ShapeCheck;
  /** Called after each commit that may have added events. */
  readonly onCommit?: () => void;
  /** Called when the server answers an append that it cannot write. */
  readonly onUnwritable?: () => void;
}

/** Store on PostgreSQL, whose events are the journal. Call `close` once. */
export class PostgresEventStore extends EventStore implements Journal {
  private readonly rows: Rows;
  private readonly journal: PostgresJournal;
  private readonly claims: Claims;
  private readonly writer: GroupCommit;

  constructor({ url, upcast, readers = 8, limits, shapes, ...heed }: PostgresEventStoreOptions) {
    super();
    this.rows = new Rows(url, readers);
    this.journal = new PostgresJournal(this.rows, upcast);
    this.claims = new Claims(this.rows);
    const wakeReaders = () => {
      this.journal.ring();
      heed.onCommit?.();
    };
    this.writer = new GroupCommit(url, wakeReaders, limits, shapes, heed.onUnwritable);
  }

  async append(append: Append): Promise<Appended> {
    return this.writer.append(append);
  }

  get queueDepth(): number {
    return this.writer.depth;
  }

  /** The connections that reads share. */
  get readers(): PoolUse {
    return this.rows.use;
  }

  readStream(stream: string): AsyncIterable<readonly RecordedEvent[]> {
    return this.journal.readStream(stream);
  }

  readAll(options?: ReadAllOptions): AsyncIterable<EventPage> {
    return this.journal.readAll(options);
  }

  readStreams(options: ReadStreamsOptions): AsyncIterable<readonly StreamedEvent[]> {
    return this.journal.readStreams(options);
  }

  readAt(positions: readonly GlobalPosition[]): Promise<readonly RecordedEvent[]> {
    return this.journal.readAt(positions);
  }

  head(): Promise<Head> {
    return this.journal.head();
  }

  locate(position: GlobalPosition): Promise<GlobalPosition | undefined> {
    return this.journal.locate(position);
  }

  changed(timeoutMs: number, signal?: AbortSignal): Promise<void> {
    return this.journal.changed(timeoutMs, signal);
  }

  /** True when the events are copied from another store: appends are refused. */
  async isCopy(): Promise<boolean> {
    return (await this.journal.copied()).from === 'eventstoredb';
  }

  /** Call it when another process may have added events. */
  ring(): void {
    this.journal.ring();
  }

  /** Writes a megabyte beside the facts and takes it back. Throws when it cannot be written. */
  tryWriting(): Promise<void> {
    return tryWriting(this.rows);
  }

  answerTo(claim: Claim): Promise<Answer | undefined> {
    return this.claims.answerTo(claim);
  }

  keepAnswer(claim: Claim, answer: Answer): Promise<Answer> {
    return this.claims.keep(claim, answer);
  }

  /** Deletes older answers and returns their number. The events stay. */
  forgetAnswers(olderThanDays: number): Promise<number> {
    return this.claims.forget(olderThanDays);
  }

  /** Finishes appends under way, then closes every connection. */
  async close(): Promise<void> {
    await this.writer.close();
    await this.rows.close();
  }
}
