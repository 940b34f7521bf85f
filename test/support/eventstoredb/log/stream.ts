import type { StoredEvent } from './stored-event';

/** Of a metadata stream: revisions below `$tb`, and all but the last `$maxCount`, are no longer read. */
export interface StreamLimits {
  readonly $tb?: number;
  readonly $maxCount?: number;
}

/** One stream of the log: also a name that nobody has written to yet. */
export class Stream {
  /** By revision, from 0 on without a gap. */
  readonly events: StoredEvent[] = [];
  /** What its metadata say. */
  limits: StreamLimits = {};
  tombstoned = false;
  readonly #revisionOf = new Map<string, bigint>();

  constructor(readonly name: string) {}

  /** The first revision that readers still see: beyond the last one in a deleted stream. */
  get firstVisible(): bigint {
    const { $tb = 0, $maxCount = this.events.length } = this.limits;
    return BigInt(Math.max($tb, this.events.length - $maxCount));
  }

  get nextRevision(): bigint {
    return BigInt(this.events.length);
  }

  /** Undefined: nobody has written to it. */
  get lastRevision(): bigint | undefined {
    return this.events.length === 0 ? undefined : this.nextRevision - 1n;
  }

  /** Deleted streams keep their revisions: whoever writes to one again goes on behind them. */
  get deleted(): boolean {
    return this.firstVisible > 0n && this.firstVisible >= this.nextRevision;
  }

  get exists(): boolean {
    return this.events.length > 0 && !this.deleted;
  }

  add(event: StoredEvent): void {
    this.events.push(event);
    // Of an id that one append carries twice, the first counts: a repeat of that append begins there.
    if (!this.#revisionOf.has(event.id)) this.#revisionOf.set(event.id, event.revision);
  }

  revisionOf(id: string): bigint | undefined {
    return this.#revisionOf.get(id);
  }
}
