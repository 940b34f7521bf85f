import { ConcurrencyConflict, type EventMetadata, type EventStore } from '#libs/event-sourcing';
import { append, errorOf, fact, ids, readWhole, stream, type Door } from './samples';

/** Appends, races and repeats. */
export const appendCases = (door: () => Door) => {
  let store: EventStore;
  beforeAll(() => {
    ({ store } = door());
  });

  describe('append', () => {
    it('stores the facts of a new stream at revisions 0, 1, … with everything that was given', async () => {
      const name = stream();
      const given = append(name, 'no-stream', fact(0), fact(1));
      const appended = await store.append(given);
      const stored = await readWhole(store, name);
      expect(appended).toEqual({ outcome: 'appended', revision: 1n, position: stored[1]?.position });
      expect(stored.map(({ id, type, data, revision }) => ({ id, type, data, revision }))).toEqual(
        given.events.map((event, i) => ({ ...event, revision: BigInt(i) })),
      );
      const { occurredAt, ...rest } = stored[0]?.metadata as EventMetadata;
      expect(rest).toEqual({ ...given.metadata, occurredAt: undefined });
      expect(Date.parse(occurredAt)).toBe(Date.parse(given.metadata.occurredAt));
      expect(Math.abs(Date.parse(stored[0]?.recordedAt ?? '') - Date.now())).toBeLessThan(60_000);
    });

    it('keeps no extra metadata where none were given, as facts from before them have none', async () => {
      const name = stream();
      const given = append(name, 'no-stream', fact(0));
      const { extra: _, ...metadata } = given.metadata;
      await store.append({ ...given, metadata });
      await store.append(append(name, 0n, fact(1)));
      const [without, with_] = await readWhole(store, name);
      expect(without?.metadata).not.toHaveProperty('extra');
      expect(with_?.metadata.extra).toEqual(given.metadata.extra);
    });

    it('goes on at the revision that was read', async () => {
      const name = stream();
      await store.append(append(name, 'no-stream', fact(0)));
      const { revision } = await store.append(append(name, 0n, fact(1), fact(2)));
      expect(revision).toBe(2n);
    });

    it.each([
      ['no-stream on a stream that exists', 'no-stream', 'no-stream', '0'],
      ['a revision that is past', 0n, '0', '1'],
      ['a revision that is not reached', 5n, '5', '1'],
    ] as const)('refuses %s, and says both revisions', async (title, expected, reportedExpected, actual) => {
      const name = stream();
      await store.append(append(name, 'no-stream', fact(0)));
      if (actual === '1') await store.append(append(name, 0n, fact(1)));
      const refused = await errorOf(store.append(append(name, expected, fact(9))));
      expect(refused).toBeInstanceOf(ConcurrencyConflict);
      expect(refused).toMatchObject({
        stream: name,
        expected: reportedExpected,
        actual,
        retryable: false,
        ambiguous: false,
      });
      expect(title).toBeTruthy();
    });

    it('refuses a revision on a stream that does not exist', async () => {
      const refused = await errorOf(store.append(append(stream(), 0n, fact(0))));
      expect(refused).toMatchObject({ expected: '0', actual: 'no-stream' });
    });

    it('stores all of an append or nothing', async () => {
      const name = stream();
      await store.append(append(name, 'no-stream', fact(0)));
      await expect(store.append(append(name, 'no-stream', fact(1), fact(2)))).rejects.toBeInstanceOf(
        ConcurrencyConflict,
      );
      expect(await readWhole(store, name)).toHaveLength(1);
    });

    it('gives positions that grow in the order of the appends', async () => {
      const name = stream();
      const first = await store.append(append(name, 'no-stream', fact(0)));
      const second = await store.append(append(stream(), 'no-stream', fact(0)));
      const third = await store.append(append(name, 0n, fact(1)));
      expect([first.position, second.position, third.position]).toEqual(
        [third.position, first.position, second.position].sort(),
      );
    });

    it('lets one of many racing creators win', async () => {
      const name = stream();
      const outcomes = await Promise.allSettled(
        Array.from({ length: 20 }, (_, n) => store.append(append(name, 'no-stream', fact(n)))),
      );
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await readWhole(store, name)).toHaveLength(1);
    });
  });

  describe('the same ids again', () => {
    it('succeeds with the original place: whole, and after later events', async () => {
      const name = stream();
      const given = append(name, 'no-stream', fact(0), fact(1));
      const { revision, position } = await store.append(given);
      await store.append(append(name, 1n, fact(2)));
      const outcome = door().tellsDuplicates ? 'duplicate' : 'appended';
      expect(await store.append(given)).toEqual({ outcome, revision, position });
      expect(await readWhole(store, name)).toHaveLength(3);
    });

    it('is a conflict with one more event, or at another revision', async () => {
      const name = stream();
      const given = append(name, 'no-stream', fact(0), fact(1));
      await store.append(given);
      const more = { ...given, events: [...given.events, fact(2)] };
      await expect(store.append(more)).rejects.toBeInstanceOf(ConcurrencyConflict);
      await expect(store.append({ ...given, expected: 0n })).rejects.toBeInstanceOf(ConcurrencyConflict);
      expect(await readWhole(store, name)).toHaveLength(2);
    });

    it('stored twice when sent to two streams: ids are the retry’s, not the log’s', async () => {
      const event = fact(0);
      const [one, other] = [stream(), stream()];
      await store.append(append(one, 'no-stream', event));
      expect((await store.append(append(other, 'no-stream', event))).outcome).toBe('appended');
      expect(ids(await readWhole(store, other))).toEqual([event.id]);
    });

    it('keeps one when fifty are sent at once', async () => {
      const name = stream();
      const given = append(name, 'no-stream', fact(0));
      const all = await Promise.all(Array.from({ length: 50 }, () => store.append(given)));
      if (door().tellsDuplicates) expect(all.filter(({ outcome }) => outcome === 'appended')).toHaveLength(1);
      expect(await readWhole(store, name)).toHaveLength(1);
      expect(new Set(all.map(({ position }) => position)).size).toBe(1);
    });

    it('comes back in lower case', async () => {
      const name = stream();
      const event = fact(0);
      await store.append(append(name, 'no-stream', { ...event, id: event.id.toUpperCase() }));
      expect(ids(await readWhole(store, name))).toEqual([event.id]);
    });
  });
};
