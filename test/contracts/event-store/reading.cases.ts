import type { EventStore, RecordedEvent } from '#libs/event-sourcing';
import { append, fact, ids, readAllOf, readWhole, stream, type Door } from './samples';

/** One stream, and the order of all. */
export const readingCases = (door: () => Door) => {
  let store: EventStore;
  beforeAll(() => {
    ({ store } = door());
  });

  describe('reading one stream', () => {
    const name = stream();
    const given = Array.from({ length: 1_200 }, (_, n) => fact(n));
    beforeAll(async () => {
      await store.append(append(name, 'no-stream', ...given.slice(0, 400)));
      await store.append(append(name, 399n, ...given.slice(400, 800)));
      await store.append(append(name, 799n, ...given.slice(800)));
    });
    const read = async (options: Parameters<EventStore['readStream']>[1]) => {
      const events: RecordedEvent[] = [];
      for await (const page of store.readStream(name, options)) events.push(...page);
      return ids(events);
    };

    it('gives all of it in order, across pages', async () => {
      expect(await read({})).toEqual(ids(given));
    });
    it('begins at a revision, and stops after a count', async () => {
      expect(await read({ from: 1_190n })).toEqual(ids(given.slice(1_190)));
      expect(await read({ from: 10n, max: 3 })).toEqual(ids(given.slice(10, 13)));
      expect(await read({ from: 5_000n })).toEqual([]);
    });
    it('goes backwards', async () => {
      expect(await read({ backwards: true, max: 2 })).toEqual(ids(given.slice(-2).reverse()));
      expect(await read({ backwards: true })).toEqual(ids([...given].reverse()));
    });
    it('gives nothing for a stream that does not exist', async () => {
      expect(await readWhole(store, stream())).toEqual([]);
    });
    it('may be left in the middle, and the store goes on working', async () => {
      for await (const page of store.readStream(name)) {
        expect(page.length).toBeGreaterThan(0);
        break;
      }
      expect(await readWhole(store, stream())).toEqual([]);
    });
  });

  describe('reading all streams', () => {
    it('gives what came after a position, in order, without a hole or a repeat, whatever the page', async () => {
      const { position: after } = await store.head();
      const [a, b] = [stream(), stream()];
      const given = [fact(0), fact(1), fact(2), fact(3), fact(4)];
      await store.append(append(a, 'no-stream', ...given.slice(0, 2)));
      await store.append(append(b, 'no-stream', ...given.slice(2, 4)));
      await store.append(append(a, 1n, ...given.slice(4)));
      for (const pageSize of [1, 2, 5_000]) {
        const pages = await readAllOf(store, { after, pageSize });
        const mine = pages.flatMap(({ events }) => events).filter((event) => event.stream === a || event.stream === b);
        expect(ids(mine)).toEqual(ids(given));
        expect(pages.slice(0, -1).filter(({ caughtUp }) => caughtUp)).toEqual([]);
      }
    });

    it('leaves out other types, and its checkpoint passes them', async () => {
      const { position: after } = await store.head();
      const name = stream();
      await store.append(append(name, 'no-stream', fact(0), fact(1, 'AutreFait.v1'), fact(2, 'AutreFait.v2')));
      const { position: end } = await store.head();
      const pages = await readAllOf(store, { after, types: ['AutreFait.v1'] });
      const mine = pages.flatMap(({ events }) => events).filter((event) => event.stream === name);
      expect(mine.map(({ type }) => type)).toEqual(['AutreFait.v1']);
      expect((pages.at(-1)?.checkpoint ?? '') >= end).toBe(true);
    });

    it('ends at the head, and gives nothing after it', async () => {
      await store.append(append(stream(), 'no-stream', fact(0)));
      const { position, recordedAt } = await store.head();
      expect(await readAllOf(store, { after: position })).toEqual([]);
      expect(Date.parse(recordedAt ?? '')).not.toBeNaN();
    });

    it('stops when it is told to', async () => {
      const stopping = new AbortController();
      stopping.abort();
      expect(await readAllOf(store, { signal: stopping.signal })).toEqual([]);
    });
  });
};
