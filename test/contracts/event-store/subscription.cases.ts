import type { EventStore, RecordedEvent } from '#libs/event-sourcing';
import { append, fact, ids, readWhole, stream, type Door } from './samples';

/** Collects what a live subscription delivers until `wanted` events of one stream have come. */
const follow = (store: EventStore, after: RecordedEvent['position'], name: string, wanted: number) => {
  const seen: RecordedEvent[] = [];
  let complete = () => {};
  const all = new Promise<void>((resolve) => (complete = resolve));
  const subscription = store.subscribeAll({ after }, async (page) => {
    seen.push(...page.events.filter((event) => event.stream === name));
    if (seen.length >= wanted) complete();
    await Promise.resolve();
  });
  return { seen, all: Promise.race([all, subscription.ended]), subscription };
};

/** From what is there to what comes. */
export const subscriptionCases = (door: () => Door) => {
  let store: EventStore;
  beforeAll(() => {
    ({ store } = door());
  });

  describe('live subscription', () => {
    it('passes from what is there to what comes, without a gap or a repeat', async () => {
      const { position: after } = await store.head();
      const name = stream();
      const given = Array.from({ length: 60 }, (_, n) => fact(n));
      await store.append(append(name, 'no-stream', ...given.slice(0, 20)));
      const { seen, all, subscription } = follow(store, after, name, 60);
      for (const [i, event] of given.slice(20).entries()) await store.append(append(name, BigInt(19 + i), event));
      await all;
      await subscription.stop();
      expect(ids(seen)).toEqual(ids(given));
    });

    it('resumes after a position, excluded', async () => {
      const name = stream();
      const given = [fact(0), fact(1), fact(2)];
      await store.append(append(name, 'no-stream', ...given));
      const first = (await readWhole(store, name))[0] as RecordedEvent;
      const { seen, all, subscription } = follow(store, first.position, name, 2);
      await all;
      await subscription.stop();
      expect(ids(seen)).toEqual(ids(given.slice(1)));
    });

    it('waits for its sink, and ends with what the sink throws', async () => {
      const { position: after } = await store.head();
      await store.append(append(stream(), 'no-stream', fact(0)));
      const subscription = store.subscribeAll({ after }, () => Promise.reject(new Error('sink')));
      await expect(subscription.ended).rejects.toThrow('sink');
    });

    it('stops while nothing comes', async () => {
      const { position: after } = await store.head();
      const subscription = store.subscribeAll({ after }, () => Promise.resolve());
      await subscription.stop();
      await expect(subscription.ended).resolves.toBeUndefined();
    });
  });
};
