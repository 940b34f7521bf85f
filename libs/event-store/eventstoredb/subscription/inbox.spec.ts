import { setImmediate as turn } from 'node:timers/promises';
import type { StoreEvent } from '../store-event';
import { StoreFault } from '../connection/faults';
import { asList, Inbox } from './inbox';

const LONG_MS = 3_600_000;

const event = (place: bigint): StoreEvent => ({
  id: `id-${place}`,
  stream: 'essai-1',
  revision: place,
  place,
  type: 'Essaye.v1',
  data: {},
  metadata: {},
  created: new Date(0),
});

const openInbox = () => {
  const source = { waiting: 0, paused: false };
  const inbox = new Inbox(3, asList, () => ({
    pause: () => void (source.paused = true),
    resume: () => void (source.paused = false),
    stop: () => undefined,
    get waiting() {
      return source.waiting;
    },
  }));
  const receive = (...places: bigint[]) => {
    for (const place of places) inbox.receive(event(place));
  };
  const takePage = () => {
    const { events, checkpoint, caughtUp } = inbox.take();
    return { places: events.map(({ place }) => place), checkpoint, caughtUp };
  };
  return { inbox, source, receive, takePage };
};

describe('an inbox', () => {
  it('is due by whole pages before the head, and at once after it', () => {
    const { inbox, receive, takePage } = openInbox();
    receive(1n, 2n);
    expect(inbox.isDue).toBe(false);
    receive(3n);
    expect(inbox.isDue).toBe(true);
    expect(takePage()).toEqual({ places: [1n, 2n, 3n], checkpoint: undefined, caughtUp: false });
    inbox.note({ caughtUp: true });
    expect(takePage()).toEqual({ places: [], checkpoint: undefined, caughtUp: true });
    receive(4n);
    expect(inbox.isDue).toBe(true);
  });

  it('pauses its source while a page is full', () => {
    const { source, receive, takePage } = openInbox();
    receive(1n, 2n);
    expect(source.paused).toBe(false);
    receive(3n);
    expect(source.paused).toBe(true);
    takePage();
    expect(source.paused).toBe(false);
  });

  it('is due, and pauses its source, when the batch itself is full', () => {
    const paused: boolean[] = [];
    const source = {
      pause: () => paused.push(true),
      resume: () => paused.push(false),
      stop: () => undefined,
      waiting: 0,
    };
    const inbox = new Inbox(1_000, { ...asList, isFull: (list) => list.length === 2 }, () => source);
    inbox.receive(event(1n));
    expect(inbox.isDue).toBe(false);
    inbox.receive(event(2n));
    expect(inbox.isDue).toBe(true);
    expect(inbox.take().count).toBe(2);
    expect(paused).toEqual([true, false]);
  });

  it('records a checkpoint after the events received before it, including those still buffered in the client', () => {
    const { inbox, source, receive, takePage } = openInbox();
    receive(1n, 2n);
    source.waiting = 1;
    inbox.note({ checkpoint: 5n });
    expect(inbox.isDue).toBe(false);
    expect(takePage()).toEqual({ places: [1n, 2n], checkpoint: undefined, caughtUp: false });
    source.waiting = 0;
    receive(4n);
    expect(inbox.isDue).toBe(true);
    expect(takePage()).toEqual({ places: [4n], checkpoint: 5n, caughtUp: false });
  });

  it('returns its events at a checkpoint, and the last of several checkpoints', () => {
    const { inbox, receive, takePage } = openInbox();
    receive(1n);
    inbox.note({ checkpoint: 1n });
    inbox.note({ checkpoint: 9n });
    expect(inbox.isDue).toBe(true);
    expect(takePage()).toEqual({ places: [1n], checkpoint: 9n, caughtUp: false });
    expect(inbox.isDue).toBe(false);
  });

  it('never adds to a batch that was taken, though it was empty', () => {
    const { inbox, receive } = openInbox();
    inbox.note({ checkpoint: 5n });
    const { events } = inbox.take();
    receive(6n);
    expect(events).toEqual([]);
  });

  it('ignores what follows an event that cannot be gathered: earlier events are returned, then the fault', () => {
    const broken = new Error('no event of ours');
    const gathering = {
      empty: (): bigint[] => [],
      add: (places: bigint[], { place }: StoreEvent) => {
        if (place === 2n) throw broken;
        places.push(place);
      },
    };
    const source = { pause: () => undefined, resume: () => undefined, stop: () => undefined, waiting: 0 };
    const inbox = new Inbox(3, gathering, () => source);
    for (const place of [1n, 2n, 3n]) inbox.receive(event(place));
    inbox.note({ checkpoint: 9n });
    expect(inbox.take()).toEqual({ events: [1n], count: 1, lastPlace: 1n, checkpoint: undefined, caughtUp: false });
    expect(inbox.fault).toBe(broken);
  });

  it('ends a wait when a page is due, not before', async () => {
    const { inbox, receive } = openInbox();
    const { signal } = new AbortController();
    let woken = false;
    const waiting = inbox.quiet(LONG_MS, signal).then((timedOut) => {
      woken = true;
      return timedOut;
    });
    receive(1n, 2n);
    await turn();
    expect(woken).toBe(false);
    receive(3n);
    expect(await waiting).toBe(false);
  });

  it('ends a wait at a fault or a stop, and resolves to true when nothing came', async () => {
    const { inbox } = openInbox();
    const stopping = new AbortController();
    const stopped = inbox.quiet(LONG_MS, stopping.signal);
    stopping.abort();
    expect(await stopped).toBe(false);
    expect(await inbox.quiet(1, new AbortController().signal)).toBe(true);
    const failed = inbox.quiet(LONG_MS, new AbortController().signal);
    inbox.fail(new StoreFault('unavailable', false, { message: 'cut' }));
    expect(await failed).toBe(false);
    expect(inbox.isDue).toBe(true);
  });
});
