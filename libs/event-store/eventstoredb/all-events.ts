import {
  ORIGIN,
  placedPositionOf,
  placeOf,
  type EventPage,
  type ReadAllOptions,
  type Subscription,
  type Upcaster,
} from '#libs/event-sourcing';
import { faultOf } from './faults';
import { follow, pagesToHead, type EventsPage } from './follow';
import type { Link } from './link';
import { refusalOf } from './patience';
import { recordedEventOf } from './recorded-event';

const PAGE_SIZE = 5_000;

/** All events of our categories, as the port gives them: to the head, or without an end. */
export class AllEvents {
  constructor(
    private readonly link: Link,
    private readonly upcast: Upcaster,
    private readonly options: { readonly categories: readonly string[]; readonly silenceMs: number },
  ) {}

  async *read(options: ReadAllOptions): AsyncIterable<EventPage> {
    const signal = options.signal ?? new AbortController().signal;
    try {
      for await (const page of pagesToHead(this.link, this.following(options, signal)))
        yield this.asPage(page, options);
    } catch (error) {
      throw refusalOf(faultOf(error), false);
    }
  }

  subscribe(options: ReadAllOptions, sink: (page: EventPage) => Promise<void>): Subscription {
    const stopping = new AbortController();
    const signal = options.signal ? AbortSignal.any([options.signal, stopping.signal]) : stopping.signal;
    const ended = follow(this.link, this.following(options, signal), (page) =>
      page.checkpoint === undefined ? Promise.resolve() : sink(this.asPage(page, options)),
    );
    ended.catch(() => undefined);
    return {
      ended,
      stop: async () => {
        stopping.abort();
        await ended.catch(() => undefined);
      },
    };
  }

  private following({ after, pageSize = PAGE_SIZE }: ReadAllOptions, signal: AbortSignal) {
    return { ...this.options, after: after === undefined ? undefined : placeOf(after), pageSize, signal };
  }

  private asPage({ events, checkpoint, caughtUp }: EventsPage, { types }: ReadAllOptions): EventPage {
    const recorded = events.map((event) => recordedEventOf(event, this.upcast));
    return {
      events: types ? recorded.filter(({ type }) => types.includes(type)) : recorded,
      checkpoint: checkpoint === undefined ? ORIGIN : placedPositionOf(checkpoint),
      caughtUp,
    };
  }
}
