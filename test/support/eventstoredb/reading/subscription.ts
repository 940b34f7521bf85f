import type { Log } from '../log/log';
import type { StoredEvent } from '../log/stored-event';
import { firstIndex, type isAfter, justBefore, type Position, positionOf, START } from '../positions';
import type { accepts } from './filter';
import type { SubscriptionRequest } from './read-request';

export type Delivery =
  | { readonly kind: 'event'; readonly event: StoredEvent }
  | { readonly kind: 'checkpoint'; readonly position: Position }
  | { readonly kind: 'caught-up' };

/** What decides what a subscription gives, and what it says between its events. */
export interface SubscriptionRules {
  readonly isAfter: typeof isAfter;
  readonly accepts: typeof accepts;
  readonly checkpointPosition: typeof checkpointPosition;
  readonly saysCaughtUp: boolean;
}

/** Without a filter the size of a page shows nowhere. */
const PAGE = 32;

/** What a subscription to everything gives: first page by page what is there, then each event as it comes. */
export class Subscription {
  readonly #events: readonly StoredEvent[];
  #next: number;
  /** Of a filtered subscription: events read since the last checkpoint, whether they matched or not. */
  #readSinceCheckpoint = 0;

  constructor(
    { events }: Log,
    private readonly request: SubscriptionRequest,
    private readonly rules: SubscriptionRules,
  ) {
    const { from } = request;
    this.#events = events;
    if (from === 'end') this.#next = events.length;
    else this.#next = from === 'start' ? 0 : firstIndex(events, (event) => rules.isAfter(event, from));
  }

  *past(): Generator<Delivery> {
    const size = this.request.filter?.window ?? PAGE;
    const { from } = this.request;
    let pageStart: Position | undefined = typeof from === 'object' ? from : START;
    for (;;) {
      const page = this.#events.slice(this.#next, this.#next + size);
      const [first] = page;
      if (first === undefined) break;
      this.#next += page.length;
      yield* this.#deliver(page, pageStart ?? justBefore(first));
      if (page.length < size) break;
      pageStart = undefined;
    }
    if (this.rules.saysCaughtUp) yield { kind: 'caught-up' };
  }

  *present(): Generator<Delivery> {
    for (let event = this.#events[this.#next]; event; event = this.#events[this.#next]) {
      this.#next += 1;
      yield* this.#deliver([event], positionOf(event));
    }
  }

  *#deliver(page: readonly StoredEvent[], pageStart: Position): Generator<Delivery> {
    const { filter } = this.request;
    let last: StoredEvent | undefined;
    for (const event of page) {
      if (filter && !this.rules.accepts(filter, event)) continue;
      yield { kind: 'event', event };
      last = event;
    }
    if (!filter) return;
    this.#readSinceCheckpoint += page.length;
    if (this.#readSinceCheckpoint < filter.window) return;
    this.#readSinceCheckpoint = 0;
    yield { kind: 'checkpoint', position: this.rules.checkpointPosition(pageStart, last) };
  }
}

/** Behind the last event given; where the page gave none, at its beginning, not at its end (recordings 12 and 14). */
export const checkpointPosition = (pageStart: Position, lastGiven: StoredEvent | undefined): Position =>
  lastGiven ? positionOf(lastGiven) : pageStart;
