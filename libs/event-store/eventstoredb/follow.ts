import { setTimeout as pause } from 'node:timers/promises';
import { allPages, type AllOptions, type AllPage } from './all-pages';
import type { StoreEvent } from './store-event';
import { faultOf } from './faults';
import { asList } from './inbox';
import type { Link } from './link';

export type EventsPage = AllPage<StoreEvent[]>;

const MAX_BACKOFF_MS = 5_000;

/** Pages from a place up to the head of the moment, each with something in it. Throws the fault that cut it. */
export async function* pagesToHead(link: Link, options: AllOptions): AsyncGenerator<EventsPage> {
  let held: EventsPage | undefined;
  for await (const page of allPages(link, asList, options)) {
    if (held) yield { ...held, caughtUp: false };
    held = page.count > 0 ? page : undefined;
    if (page.caughtUp) break;
  }
  if (held) yield { ...held, caughtUp: true };
}

/**
 * Everything after a place, without an end: a subscription that dies is replaced by another one, from the last page that
 * the sink has taken. Ends with what the sink throws, or when it is told to.
 */
export const follow = async (
  link: Link,
  options: AllOptions,
  sink: (page: EventsPage) => Promise<void>,
  onFault: (fault: unknown) => void = () => undefined,
): Promise<void> => {
  const { signal } = options;
  let { after } = options;
  let backoff = 50;
  while (!signal.aborted) {
    let sinking = false;
    try {
      for await (const page of allPages(link, asList, { ...options, after })) {
        sinking = true;
        await sink(page);
        sinking = false;
        after = page.checkpoint ?? after;
        backoff = 50;
      }
    } catch (error) {
      if (sinking || !faultOf(error).retryable) throw error;
      onFault(error);
      link.renew();
      await pause(backoff * (0.5 + Math.random()), undefined, { signal }).catch(() => undefined);
      backoff = Math.min(MAX_BACKOFF_MS, backoff * 2);
    }
  }
};
