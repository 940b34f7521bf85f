import type { Journal, RecordedEvent } from '#libs/event-sourcing';
import { append, fact, ids, located, readAllOf, readWhole, type JournalDoor } from './samples';

const LONG_MS = 3_600_000;

/** What a reader of the whole log does, as the projections do: it reads to the head, then again whenever something changed. */
const follow = async (journal: Journal, from: RecordedEvent['position'], wanted: number): Promise<RecordedEvent[]> => {
  const collected: RecordedEvent[] = [];
  let after = from;
  while (collected.length < wanted) {
    // Asked for before reading: what is appended while the pages are read ends the wait.
    const changed = journal.changed(1_000);
    for await (const { events, checkpoint } of journal.readAll({ after })) {
      collected.push(...events);
      after = checkpoint;
    }
    if (collected.length < wanted) await changed;
  }
  return collected;
};

/** From what is there to what comes. */
export const followingCases = (door: () => JournalDoor) => {
  describe('following', () => {
    it('passes from what is there to what comes, without a gap or a repeat', async () => {
      const { store, journal } = door();
      const { position: after } = await journal.head();
      const name = door().stream();
      const given = Array.from({ length: 60 }, (_, n) => fact(n));
      await store.append(append(name, 'no-stream', ...given.slice(0, 20)));
      const followed = follow(journal, after, 60);
      for (const [i, event] of given.slice(20).entries()) await store.append(append(name, BigInt(19 + i), event));
      expect(ids(await followed)).toEqual(ids(given));
    });

    it('resumes after a position, excluded', async () => {
      const { store, journal } = door();
      const name = door().stream();
      const given = [fact(0), fact(1), fact(2)];
      await located(door(), await store.append(append(name, 'no-stream', ...given)));
      const [first] = (await readWhole(journal, name)) as [RecordedEvent];
      expect(ids(await follow(journal, first.position, 2))).toEqual(ids(given.slice(1)));
    });

    it('is woken by an append', async () => {
      const { store, journal } = door();
      const changed = journal.changed(LONG_MS);
      await store.append(append(door().stream(), 'no-stream', fact(0)));
      await expect(changed).resolves.toBeUndefined();
    });

    it('stops waiting after its time, and when it is told to', async () => {
      const { journal } = door();
      await expect(journal.changed(1)).resolves.toBeUndefined();
      const stopping = new AbortController();
      const changed = journal.changed(LONG_MS, stopping.signal);
      stopping.abort();
      await expect(changed).resolves.toBeUndefined();
      await expect(journal.changed(LONG_MS, stopping.signal)).resolves.toBeUndefined();
    });
  });

  describe('the place of an append', () => {
    it('is that of its last event, and grows with what follows', async () => {
      const { store, journal } = door();
      const { position: after } = await journal.head();
      const one = await store.append(append(door().stream(), 'no-stream', fact(0), fact(1)));
      const other = await store.append(append(door().stream(), 'no-stream', fact(2)));
      const places = [await located(door(), one), await located(door(), other)];
      const [, second, third] = (await readAllOf(journal, { after })).flatMap(({ events }) => events);
      expect(places).toEqual([second?.position, third?.position]);
      expect([...places].sort()).toEqual(places);
    });
  });
};
