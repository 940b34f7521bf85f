import { EventEmitter } from 'node:events';
import type { Clock } from '../clock';
import type { ProposedEvent, StoredEvent } from './stored-event';
import { recordSize } from './stored-event';
import { Stream, type StreamLimits } from './stream';

export type RecordSize = typeof recordSize;

/** No stream has as many events: the revision that the server gives to the event that ends a stream for ever. */
const LAST_REVISION = 0x7fff_ffff_ffff_ffffn;

/** Everything that was written, in memory. Growing is its only change, so that a reader may hold an index into it. */
export class Log {
  readonly events: StoredEvent[] = [];
  readonly #streams = new Map<string, Stream>();
  readonly #growth = new EventEmitter().setMaxListeners(0);
  #end = 0n;

  constructor(
    readonly clock: Clock,
    readonly sizeOf: RecordSize = recordSize,
  ) {}

  /** Where the next record will begin. */
  get end(): bigint {
    return this.#end;
  }

  stream(name: string): Stream {
    const known = this.#streams.get(name);
    if (known) return known;
    const stream = new Stream(name);
    this.#streams.set(name, stream);
    return stream;
  }

  /** All of them or none: the last one as it was stored. */
  write(stream: Stream, first: ProposedEvent, ...others: readonly ProposedEvent[]): StoredEvent {
    let stored = this.#store(stream, first, stream.nextRevision);
    for (const event of others) stored = this.#store(stream, event, stream.nextRevision);
    if (stream.name.startsWith('$$'))
      this.stream(stream.name.slice(2)).limits = JSON.parse(Buffer.from(stored.data).toString()) as StreamLimits;
    this.#growth.emit('growth');
    return stored;
  }

  /** The event that ends a stream for ever: readers of everything see it, the stream has no place for it. */
  close(stream: Stream, event: ProposedEvent): StoredEvent {
    stream.tombstoned = true;
    const stored = this.#store(stream, event, LAST_REVISION);
    this.#growth.emit('growth');
    return stored;
  }

  /** A record that is no event: it moves the positions of those that follow. Gives its own position. */
  skip(size: bigint): bigint {
    const position = this.#end;
    this.#end += size;
    return position;
  }

  /** Gives the function that stops the calls. */
  onGrowth(tell: () => void): () => void {
    this.#growth.on('growth', tell);
    return () => this.#growth.off('growth', tell);
  }

  #store(stream: Stream, event: ProposedEvent, revision: bigint): StoredEvent {
    const position = this.skip(this.sizeOf(stream.name, event));
    const stored = { ...event, stream: stream.name, revision, position, created: this.clock.ticks() };
    if (revision !== LAST_REVISION) stream.add(stored);
    this.events.push(stored);
    return stored;
  }
}
