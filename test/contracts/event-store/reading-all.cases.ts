import { positionOf } from '#libs/event-sourcing';
import { append, fact, ids, located, readAllOf, readWhole, type JournalDoor } from './samples';

/** The order of all events, up to the head of the moment. */
export const readingAllCases = (door: () => JournalDoor) => {
  /** Appends to a new stream, and waits for the journal to have it. */
  const appended = async (...events: ReturnType<typeof fact>[]) => {
    const name = door().stream();
    const position = await located(door(), await door().store.append(append(name, 'no-stream', ...events)));
    return { name, position };
  };

  describe('reading all streams', () => {
    it('gives what came after a position, in order, without a hole or a repeat, whatever the page', async () => {
      const { store, journal } = door();
      const { position: after } = await journal.head();
      const [a, b] = [door().stream(), door().stream()];
      const given = [fact(0), fact(1), fact(2), fact(3), fact(4)];
      await store.append(append(a, 'no-stream', ...given.slice(0, 2)));
      await store.append(append(b, 'no-stream', ...given.slice(2, 4)));
      await located(door(), await store.append(append(a, 1n, ...given.slice(4))));
      for (const pageSize of [1, 2, 5_000]) {
        const pages = await readAllOf(journal, { after, pageSize });
        expect(ids(pages.flatMap(({ events }) => events))).toEqual(ids(given));
        expect(pages.slice(0, -1).filter(({ caughtUp }) => caughtUp)).toEqual([]);
      }
    });

    it('gives what was appended, with its stream, its revision and its metadata', async () => {
      const { store, journal } = door();
      const { position: after } = await journal.head();
      const { name } = await appended(fact(0), fact(1));
      const known = await readWhole(store, name);
      const pages = await readAllOf(journal, { after });
      const asGiven = ({ id, stream, revision, type, data, metadata }: (typeof known)[number]) => {
        const occurredAt = Date.parse(metadata.occurredAt);
        return { id, stream, revision, type, data, metadata: { ...metadata, occurredAt } };
      };
      expect(pages.flatMap(({ events }) => events).map(asGiven)).toEqual(known.map(asGiven));
    });

    it('gives no extra metadata where none were given', async () => {
      const { store, journal, stream } = door();
      const { position: after } = await journal.head();
      const given = append(stream(), 'no-stream', fact(0));
      const { extra: _, ...metadata } = given.metadata;
      await located(door(), await store.append({ ...given, metadata }));
      const [event] = (await readAllOf(journal, { after })).flatMap(({ events }) => events);
      expect(event?.metadata).not.toHaveProperty('extra');
    });

    it('gives those of some positions, whatever their streams, in order, and leaves out a position that holds none', async () => {
      const { journal } = door();
      const { position: after } = await journal.head();
      await appended(fact(0), fact(1));
      await appended(fact(2));
      const [first, , third] = (await readAllOf(journal, { after })).flatMap(({ events }) => events);
      const asked = [third!.position, positionOf(10n ** 15n), first!.position];
      expect(await journal.readAt(asked)).toEqual([first, third]);
      expect(await journal.readAt([])).toEqual([]);
    });

    it('leaves out other types, and its checkpoint passes them', async () => {
      const { journal } = door();
      const { position: after } = await journal.head();
      const { position: end } = await appended(fact(0), fact(1, 'AutreFait.v1'), fact(2, 'AutreFait.v2'));
      const pages = await readAllOf(journal, { after, types: ['AutreFait.v1'] });
      expect(pages.flatMap(({ events }) => events).map(({ type }) => type)).toEqual(['AutreFait.v1']);
      expect(pages.at(-1)?.checkpoint).toBe(end);
    });

    it('gives the streams of a category whole, one after the other, up to a position', async () => {
      const { store, journal } = door();
      const [a, b] = [door().stream(), door().stream()].sort() as [string, string];
      const category = a.slice(0, a.indexOf('-'));
      await store.append(append(b, 'no-stream', fact(0), fact(1)));
      await store.append(append(a, 'no-stream', fact(2, 'AutreFait.v1'), fact(3), fact(4)));
      const upTo = await located(door(), await store.append(append(b, 1n, fact(5), fact(6, 'AutreFait.v2'))));
      await located(door(), await store.append(append(a, 2n, fact(7))));
      for (const pageSize of [1, 2, 3, 5_000]) {
        const pages = [];
        const asked = { category, upTo, types: ['FaitDEssai.v1', 'AutreFait.v1'], pageSize };
        for await (const page of journal.readStreams(asked))
          pages.push(page.filter(({ stream }) => [a, b].includes(stream)));
        const read = pages.flat().map(({ stream, revision, data }) => [stream, revision, (data as { n: number }).n]);
        expect(read).toEqual([
          ...[2, 3, 4].map((n, revision) => [a, BigInt(revision), n]),
          ...[0, 1, 5].map((n, revision) => [b, BigInt(revision), n]),
        ]);
        const names = pages.map((page) => new Set(page.map(({ stream }) => stream)));
        expect(names.filter((of) => of.has(a))).toHaveLength(1);
        expect(names.filter((of) => of.has(b))).toHaveLength(1);
      }
    });

    it('gives in a stream of a category when each act took place, and its notes', async () => {
      const { store, journal } = door();
      const name = door().stream();
      const { extra: _, ...metadata } = append(name, 'no-stream').metadata;
      const given = [metadata, { ...metadata, occurredAt: '2026-05-04T09:00:00.120Z', extra: { motif: 'essai' } }];
      await store.append({ ...append(name, 'no-stream', fact(0)), metadata: given[0]! });
      const last = await store.append({ ...append(name, 0n, fact(1)), metadata: given[1]! });
      const category = name.slice(0, name.indexOf('-'));
      const asked = { category, upTo: await located(door(), last), types: ['FaitDEssai.v1'] };
      const read = [];
      for await (const page of journal.readStreams(asked)) read.push(...page.filter(({ stream }) => stream === name));
      const asRead = (instant: string, extra: unknown) => ({ instant: Date.parse(instant), extra });
      expect(read.map(({ metadata: { occurredAt, extra } }) => asRead(occurredAt, extra))).toEqual(
        given.map((each) => asRead(each.occurredAt, 'extra' in each ? each.extra : undefined)),
      );
    });

    it('ends at the head, and gives nothing after it', async () => {
      const { journal } = door();
      const { position: last } = await appended(fact(0));
      const { position, recordedAt } = await journal.head();
      expect(position).toBe(last);
      expect(await readAllOf(journal, { after: position })).toEqual([]);
      expect(Date.parse(recordedAt ?? '')).not.toBeNaN();
    });

    it('stops when it is told to', async () => {
      const stopping = new AbortController();
      stopping.abort();
      expect(await readAllOf(door().journal, { signal: stopping.signal })).toEqual([]);
    });

    it('may be left in the middle, and the journal goes on working', async () => {
      const { journal } = door();
      const { position: after } = await journal.head();
      const given = [fact(0), fact(1), fact(2)];
      await appended(...given);
      for await (const page of journal.readAll({ after, pageSize: 1 })) {
        expect(ids(page.events)).toEqual(ids(given.slice(0, 1)));
        break;
      }
      expect((await readAllOf(journal, { after })).flatMap(({ events }) => ids(events))).toEqual(ids(given));
    });
  });

  describe('reading one stream from the journal', () => {
    it('gives all of it as far as the journal has come, and nothing of one that does not exist', async () => {
      const given = Array.from({ length: 500 }, (_, n) => fact(n));
      const { name } = await appended(...given);
      expect(ids(await readWhole(door().journal, name))).toEqual(ids(given));
      const next = fact(500);
      await located(door(), await door().store.append(append(name, 499n, next)));
      expect(ids(await readWhole(door().journal, name))).toEqual(ids([...given, next]));
      expect(await readWhole(door().journal, door().stream())).toEqual([]);
    });
  });
};
