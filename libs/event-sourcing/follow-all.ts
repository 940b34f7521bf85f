import type { EventPage, Journal, ReadAllOptions, Subscription } from './event-store';

const IDLE_MS = 1_000;

/** A subscription made of what every journal has: pages to the head, then pages again whenever something changed. */
export const followAll = (
  journal: Journal,
  options: ReadAllOptions,
  sink: (page: EventPage) => Promise<void>,
): Subscription => {
  const stopping = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stopping.signal]) : stopping.signal;

  const follow = async () => {
    let after = options.after;
    while (!signal.aborted) {
      // Asked for before reading: what is appended while the pages are read wakes the next round.
      const changed = journal.changed(IDLE_MS, signal);
      for await (const page of journal.readAll({ ...options, signal, ...(after === undefined ? {} : { after }) })) {
        await sink(page);
        after = page.checkpoint;
      }
      await changed;
    }
  };
  const ended = follow();
  ended.catch(() => undefined);
  return {
    ended,
    stop: async () => {
      stopping.abort();
      await ended.catch(() => undefined);
    },
  };
};
