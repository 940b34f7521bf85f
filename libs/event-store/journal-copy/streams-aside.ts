import type { StoreEvent } from '../eventstoredb/store-event';

/** A stream that is copied no further, because of what somebody else wrote into it. */
export interface StreamSetAside {
  readonly stream: string;
  /** That of the first event which is not copied. */
  readonly place: bigint;
  readonly revision: bigint;
  /** A French sentence. */
  readonly reason: string;
}

/** Streams that are set aside, those of earlier runs included. */
export class StreamsAside {
  private readonly places: Map<string, bigint>;

  constructor(known: readonly StreamSetAside[] = []) {
    this.places = new Map(known.map(({ stream, place }) => [stream, place]));
  }

  /** Whether nobody made one of them whole again meanwhile. */
  areStill(known: readonly StreamSetAside[]): boolean {
    const names = new Set(known.map(({ stream }) => stream));
    return [...this.places.keys()].every((stream) => names.has(stream));
  }

  holds({ stream, place }: Pick<StoreEvent, 'stream' | 'place'>): boolean {
    const from = this.places.get(stream);
    return from !== undefined && from <= place;
  }

  add({ stream, place, revision }: StoreEvent, reason: string): StreamSetAside {
    this.places.set(stream, place);
    return { stream, place, revision, reason };
  }
}
