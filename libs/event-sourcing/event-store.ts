import type { DomainEvent } from './domain-event';
import type { Actor, Claim } from './command-context';

/** Opaque place in the order of all events: fixed width, sorts as text. */
export type GlobalPosition = string & { readonly __position: never };

/** `'no-stream'`, or the revision of the last event that was read. There is no "any": it would lose the check. */
export type ExpectedRevision = 'no-stream' | bigint;

export interface NewEvent extends DomainEvent {
  /** UUID, `uuidv5(commandId, index)`: sending the same events again is recognised. */
  readonly id: string;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** Who, when, why: the same for all events of one append, since one append is one act. No personal data. */
export interface EventMetadata {
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId: string;
  readonly actor: Actor;
  /** Instant of the act, ISO 8601 in UTC; legal dates are in the data. */
  readonly occurredAt: string;
  /** What else is known of the act: the name of its command under `commande`. Absent from older facts. */
  readonly extra?: Readonly<Record<string, Json>>;
}

export interface RecordedEvent<Event extends DomainEvent = DomainEvent> {
  readonly id: string;
  readonly stream: string;
  readonly revision: bigint;
  readonly position: GlobalPosition;
  readonly type: Event['type'];
  readonly data: Event['data'];
  readonly metadata: EventMetadata;
  /** Instant at which the store wrote it, ISO 8601 in UTC. */
  readonly recordedAt: string;
}

export interface Append {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly NewEvent[];
  readonly metadata: EventMetadata;
  /** Kept with the events in the same transaction, together with their facts as the answer. */
  readonly claim?: Claim;
}

export interface Appended {
  /**
   * `duplicate`: these ids already sit at the expected place; `answered`: the claim already has its answer. Nothing was
   * written then. EventStoreDB does not tell a duplicate: it answers `appended` with the original place.
   */
  readonly outcome: 'appended' | 'duplicate' | 'answered';
  /** Revision of the last event of this append. */
  readonly revision: bigint;
  readonly position: GlobalPosition;
}

/** What a command answered, kept under its claim. Without position and revision when it changed nothing. */
export interface Answer {
  readonly position?: GlobalPosition;
  readonly revision?: bigint;
  readonly facts: readonly DomainEvent[];
}

export interface ReadAllOptions {
  /** Position of the last event already seen (excluded); from the beginning without it. */
  readonly after?: GlobalPosition;
  /** Only events of these types; the page's checkpoint passes the others. */
  readonly types?: readonly string[];
  readonly pageSize?: number;
  readonly signal?: AbortSignal;
}

export interface EventPage {
  readonly events: readonly RecordedEvent[];
  /** Position reached, events left out by the filter included. */
  readonly checkpoint: GlobalPosition;
  /** True when the page is known to end at the head of the log; a full last page may not know it. */
  readonly caughtUp: boolean;
}

export interface Head {
  readonly position: GlobalPosition;
  /** Absent when the log is empty. */
  readonly recordedAt?: string;
}

/** What gives one stream, whole: the store as it is now, the journal as far as it has come. */
export abstract class StreamReader {
  /** All events of a stream in their order, page by page; none when it does not exist. */
  abstract readStream(stream: string): AsyncIterable<readonly RecordedEvent[]>;
}

/** The order of all events, which everything but a decision reads. Every reader of the whole log refuses a hole (`BrokenLog`). */
export abstract class Journal extends StreamReader {
  /** Pages from a position up to the head of the moment; the next one is read when it is asked for. */
  abstract readAll(options?: ReadAllOptions): AsyncIterable<EventPage>;
  abstract head(): Promise<Head>;
  /**
   * Where in this journal what an append answered stands: the last event at or before it. Undefined as long as the
   * journal has not come that far, when another store's events are copied into it.
   */
  abstract locate(position: GlobalPosition): Promise<GlobalPosition | undefined>;
  /** Resolves when something may have been appended, or after `timeoutMs`: a hint, never a promise. */
  abstract changed(timeoutMs: number, signal?: AbortSignal): Promise<void>;
}

/**
 * The store, which decisions read and append to. An append is all or nothing, at exactly the expected revision; the same ids at the same expectation are a
 * duplicate and succeed again with the original place. Throws only `EventStoreError`s.
 */
export abstract class EventStore extends StreamReader {
  abstract append(append: Append): Promise<Appended>;
  /** The answer kept under this claim by this actor, if any: none yet while it is only claimed. Throws `ClaimReused` when the body differs. */
  abstract answerTo(commandId: string, claim: Claim): Promise<Answer | undefined>;
  /** Keeps the answer of a command that changed nothing; the one already kept wins. */
  abstract keepAnswer(commandId: string, claim: Claim, answer: Answer): Promise<Answer>;
}

/** Largest data of one event, in bytes of UTF-8. */
export const MAX_EVENT_BYTES = 256 * 1024;
/** Largest `extra`, in bytes of UTF-8. */
export const MAX_EXTRA_BYTES = 2 * 1024;
/** Most events in one append. */
export const MAX_EVENTS_PER_APPEND = 500;
/** Largest append, in bytes of UTF-8: under EventStoreDB's default of 1 MiB, with room for its metadata. */
export const MAX_APPEND_BYTES = 900 * 1024;
