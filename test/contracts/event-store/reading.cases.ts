import type { EventStore } from '#libs/event-sourcing';
import { append, fact, ids, readWhole, stream, type Door } from './samples';

/** One stream. */
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

    it('gives all of it in order, across pages', async () => {
      expect(ids(await readWhole(store, name))).toEqual(ids(given));
    });
    it('gives nothing for a stream that does not exist', async () => {
      expect(await readWhole(store, stream())).toEqual([]);
    });
    it('gives each of those that are read at the same time its own events', async () => {
      const others = Array.from({ length: 70 }, () => ({ name: stream(), event: fact(1) }));
      await Promise.all(others.map((other) => store.append(append(other.name, 'no-stream', other.event))));
      const asked = [name, stream(), ...others.map((other) => other.name), name];
      const read = await Promise.all(asked.map((one) => readWhole(store, one)));
      const expected = [ids(given), [], ...others.map(({ event }) => [event.id]), ids(given)];
      expect(read.map(ids)).toEqual(expected);
    });
    it('may be left in the middle, and the store goes on working', async () => {
      for await (const page of store.readStream(name)) {
        expect(page.length).toBeGreaterThan(0);
        break;
      }
      expect(await readWhole(store, stream())).toEqual([]);
    });
  });
};
