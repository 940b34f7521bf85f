import type { DomainEvent } from './domain-event';
import type { Actor, Claim } from './command-context';

/** Opaque position in the order of all events. Fixed width, sorts as text. */
export type GlobalPosition = string & { readonly __position: never };

/** Revision that an append must find. There is no "any", which would remove the check. */
export type ExpectedRevision = 'no-stream' | bigint;

export interface NewEvent extends DomainEvent {
  /** `uuidv5(commandId, index)`, so that the store recognises events that are sent again. */
  readonly id: string;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** The same for all events of one append. No personal data. */
export interface EventMetadata {
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId: string;
  readonly actor: Actor;
  /** Instant of the act, ISO 8601 in UTC. Legal dates are in the data. */
  readonly occurredAt: string;
  /** `commande` is the name of the command, beside its notes. Older facts have no `extra`. */
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
  /** Instant at which the store wrote the event, ISO 8601 in UTC. */
  readonly recordedAt: string;
  /** By which the body that a key came with is recognised, from a store that does not keep claims beside its facts. */
  readonly bodyPrint?: string;
}

export interface Append {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly NewEvent[];
  readonly metadata: EventMetadata;
  /** Stored in the transaction of the events, with their facts as the answer. */
  readonly claim?: Claim;
}

export interface Appended {
  /** `duplicate` (never from EventStoreDB): already stored. `answered`: the claim has an answer. Neither writes anything. */
  readonly outcome: 'appended' | 'duplicate' | 'answered';
  readonly revision: bigint;
  readonly position: GlobalPosition;
}

/** Answer of a command, stored under its claim. Without position and revision when nothing changed. */
export interface Answer {
  readonly position?: GlobalPosition;
  readonly revision?: bigint;
  readonly facts: readonly DomainEvent[];
}

export interface ReadAllOptions {
  /** Exclusive. From the beginning when absent. */
  readonly after?: GlobalPosition;
  /** Other types are left out of `events`; `checkpoint` passes them. */
  readonly types?: readonly string[];
  readonly pageSize?: number;
  readonly signal?: AbortSignal;
}

export interface ReadStreamsOptions {
  readonly category: string;
  /** Inclusive: later events are left out. */
  readonly upTo: GlobalPosition;
  /** Other types are left out. */
  readonly types: readonly string[];
  /** Events that are read at once. */
  readonly pageSize?: number;
}

/** When an act took place, and the notes beside its name. */
export type Recording = Pick<EventMetadata, 'occurredAt' | 'extra'>;

/** An event that is read for its stream only: not where it stands among all, nor who caused it. */
export type StreamedEvent<Event extends DomainEvent = DomainEvent> = Pick<
  RecordedEvent<Event>,
  'stream' | 'revision' | 'type' | 'data'
> & { readonly metadata: Recording };

export interface EventPage {
  readonly events: readonly RecordedEvent[];
  readonly checkpoint: GlobalPosition;
  /** True when the page ends at the head of the log. May be false for a full last page. */
  readonly caughtUp: boolean;
}

export interface Head {
  readonly position: GlobalPosition;
  /** Absent when the log is empty. */
  readonly recordedAt?: string;
}

/** Reads one stream whole: the store as it is now, the journal as far as it was copied. */
export abstract class StreamReader {
  /** Yields pages in order, none when the stream does not exist. */
  abstract readStream(stream: string): AsyncIterable<readonly RecordedEvent[]>;
}

/** Order of all events. Readers of the whole log throw `BrokenLog` on a hole. */
export abstract class Journal extends StreamReader {
  /** Pages from a position up to the present head. Each is read when it is asked for. */
  abstract readAll(options?: ReadAllOptions): AsyncIterable<EventPage>;
  /** Every stream of a category, one after the other. A page never ends inside a stream. */
  abstract readStreams(options: ReadStreamsOptions): AsyncIterable<readonly StreamedEvent[]>;
  /** The events at these positions, in the order of the log. A position that holds none is left out. */
  abstract readAt(positions: readonly GlobalPosition[]): Promise<readonly RecordedEvent[]>;
  abstract head(): Promise<Head>;
  /** Last event of this journal at or before an append's position. Undefined while a copied journal has not come that far. */
  abstract locate(position: GlobalPosition): Promise<GlobalPosition | undefined>;
  /** Resolves when events may have been appended, or after `timeoutMs`. A hint only. */
  abstract changed(timeoutMs: number, signal?: AbortSignal): Promise<void>;
}

/** All or nothing, at the expected revision. A repeat of the same ids returns their place. Throws `EventStoreError`s. */
export abstract class EventStore extends StreamReader {
  abstract append(append: Append): Promise<Appended>;
  /** Undefined without a claim or an answer. Throws `ClaimReused` when the body differs. */
  abstract answerTo(claim: Claim): Promise<Answer | undefined>;
  /** Stores the answer of a command that changed nothing. Returns the one already stored, if any. */
  abstract keepAnswer(claim: Claim, answer: Answer): Promise<Answer>;
}

/** Limits of every store. Bytes are bytes of UTF-8. */
export const MAX_EVENT_BYTES = 256 * 1024;
export const MAX_EXTRA_BYTES = 2 * 1024;
export const MAX_EVENTS_PER_APPEND = 500;
/** Under EventStoreDB's default of 1 MiB, with room for metadata. */
export const MAX_APPEND_BYTES = 900 * 1024;
