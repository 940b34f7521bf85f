import { randomUUID } from 'node:crypto';
import {
  BrokenLog,
  ClaimReused,
  ConcurrencyConflict,
  EventStoreError,
  InvalidAppend,
  MAX_EVENT_BYTES,
  MAX_EVENTS_PER_APPEND,
  type Append,
  type EventMetadata,
  type EventPage,
  type EventStore,
  type NewEvent,
  type RecordedEvent,
} from '#libs/event-sourcing';

export const metadata = (commandId: string = randomUUID()): EventMetadata => ({
  commandId,
  correlationId: randomUUID(),
  causationId: randomUUID(),
  actor: { personneId: randomUUID(), role: 'region.instructeur', territoire: '53' },
  occurredAt: '2026-04-20T09:00:00.000Z',
});

export const stream = () => `contrat-${randomUUID()}`;
export const fact = (n: number, type = 'FaitDEssai.v1'): NewEvent => ({
  id: randomUUID(),
  type,
  data: { n, texte: 'été — €' },
});
export const append = (to: string, expected: Append['expected'], ...events: NewEvent[]): Append => ({
  stream: to,
  expected,
  events,
  metadata: metadata(),
});

export const readWhole = async (store: EventStore, name: string): Promise<RecordedEvent[]> => {
  const events: RecordedEvent[] = [];
  for await (const page of store.readStream(name)) events.push(...page);
  return events;
};

const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);
const conflictOf = (attempt: Promise<unknown>) => attempt.then(() => undefined).catch((error: unknown) => error);

const readAllOf = async (store: EventStore, options: Parameters<EventStore['readAll']>[0]) => {
  const pages: EventPage[] = [];
  for await (const page of store.readAll(options)) pages.push(page);
  return pages;
};

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

/** One case per promise of the port. Each makes its own streams, so that a store that already holds events passes too. */
export const eventStoreContract = (open: () => EventStore) => {
  let store: EventStore;
  beforeAll(() => {
    store = open();
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
    ] as const)('refuses %s, and says both revisions', async (title, expected, said, actual) => {
      const name = stream();
      await store.append(append(name, 'no-stream', fact(0)));
      if (actual === '1') await store.append(append(name, 0n, fact(1)));
      const refused = await conflictOf(store.append(append(name, expected, fact(9))));
      expect(refused).toBeInstanceOf(ConcurrencyConflict);
      expect(refused).toMatchObject({ stream: name, expected: said, actual, retryable: false, ambiguous: false });
      expect(title).toBeTruthy();
    });

    it('refuses a revision on a stream that does not exist', async () => {
      const refused = await conflictOf(store.append(append(stream(), 0n, fact(0))));
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
      expect(await store.append(given)).toEqual({ outcome: 'duplicate', revision, position });
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
      expect(all.filter(({ outcome }) => outcome === 'appended')).toHaveLength(1);
      expect(new Set(all.map(({ position }) => position)).size).toBe(1);
    });

    it('comes back in lower case', async () => {
      const name = stream();
      const event = fact(0);
      await store.append(append(name, 'no-stream', { ...event, id: event.id.toUpperCase() }));
      expect(ids(await readWhole(store, name))).toEqual([event.id]);
    });
  });

  describe('what cannot be stored', () => {
    const same = fact(0);
    it.each<[string, () => Append]>([
      ['no event at all', () => append(stream(), 'no-stream')],
      ['an id twice in one append', () => append(stream(), 'no-stream', same, same)],
      ['an id that is not a UUID', () => append(stream(), 'no-stream', { ...fact(0), id: 'x' })],
      ['a type without a version', () => append(stream(), 'no-stream', fact(0, 'Fait'))],
      ['a type of the server', () => append(stream(), 'no-stream', fact(0, '$Fait.v1'))],
      ['a stream of the server', () => append('$contrat-1', 'no-stream', fact(0))],
      ['an empty stream name', () => append('', 'no-stream', fact(0))],
      ['a NUL character', () => append(stream(), 'no-stream', { ...fact(0), data: { texte: 'a\u0000b' } })],
      ['half a character', () => append(stream(), 'no-stream', { ...fact(0), data: { texte: '\ud83d' } })],
      [
        'too large an event',
        () => append(stream(), 'no-stream', { ...fact(0), data: { t: 'x'.repeat(MAX_EVENT_BYTES) } }),
      ],
      [
        'too many events',
        () => append(stream(), 'no-stream', ...Array.from({ length: MAX_EVENTS_PER_APPEND + 1 }, (_, n) => fact(n))),
      ],
      [
        'too large an append',
        () =>
          append(
            stream(),
            'no-stream',
            ...Array.from({ length: 5 }, (_, n) => ({ ...fact(n), data: { t: 'x'.repeat(200_000) } })),
          ),
      ],
    ])('refuses %s, and stores nothing', async (_title, given) => {
      const refused = given();
      const attempt = await conflictOf(Promise.resolve().then(() => store.append(refused)));
      expect(attempt).toBeInstanceOf(InvalidAppend);
      if (refused.stream.startsWith('contrat-')) expect(await readWhole(store, refused.stream)).toEqual([]);
    });

    it('keeps emoji, quotes, and a typed backslash-u as they are', async () => {
      const name = stream();
      const data = { texte: '🚀 « été » "quoted" \\u0000 \\ud83d' };
      await store.append(append(name, 'no-stream', { ...fact(0), data }));
      expect((await readWhole(store, name))[0]?.data).toEqual(data);
    });
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

  describe('claims', () => {
    const claimed = (name: string, commandId = randomUUID(), bodyHash = 'h1'): Append => ({
      ...append(name, 'no-stream', fact(0)),
      metadata: metadata(commandId),
      claim: { key: commandId, bodyHash },
    });

    it('knows no answer before, and the facts with their place after', async () => {
      const given = claimed(stream());
      const {
        claim,
        metadata: { commandId },
        events,
      } = given as Required<Append>;
      expect(await store.answerTo(commandId, claim)).toBeUndefined();
      const { position, revision } = await store.append(given);
      const facts = events.map(({ type, data }) => ({ type, data }));
      expect(await store.answerTo(commandId, claim)).toEqual({ position, revision, facts });
    });

    it('answers an append under a claim that has its answer, without storing', async () => {
      const name = stream();
      const given = claimed(name);
      const { position, revision } = await store.append(given);
      const other = { ...given, expected: 0n, events: [fact(7)] };
      expect(await store.append(other)).toEqual({ outcome: 'answered', position, revision });
      expect(await readWhole(store, name)).toHaveLength(1);
    });

    it('refuses another body under the same key, in a question and in an append', async () => {
      const given = claimed(stream());
      await store.append(given);
      const {
        metadata: { commandId },
      } = given;
      const claim = { key: commandId, bodyHash: 'h2' };
      await expect(store.answerTo(commandId, claim)).rejects.toBeInstanceOf(ClaimReused);
      await expect(store.append({ ...given, claim })).rejects.toBeInstanceOf(ClaimReused);
    });

    it('stores nothing of a refused append, neither facts nor claim', async () => {
      const name = stream();
      await store.append(append(name, 'no-stream', fact(0)));
      const given = claimed(name) as Required<Append>;
      await expect(store.append(given)).rejects.toBeInstanceOf(ConcurrencyConflict);
      expect(await store.answerTo(given.metadata.commandId, given.claim)).toBeUndefined();
    });

    it('keeps the first answer of a command that changed nothing', async () => {
      const commandId = randomUUID();
      const claim = { key: commandId, bodyHash: 'h' };
      const first = { facts: [], revision: 3n };
      expect(await store.keepAnswer(commandId, claim, first)).toEqual(first);
      expect(await store.keepAnswer(commandId, claim, { facts: [], revision: 9n })).toEqual(first);
    });
  });

  it('throws errors of its own only, which say whether to retry', async () => {
    const refused = await conflictOf(store.append(append(stream(), 4n, fact(0))));
    expect(refused).toBeInstanceOf(EventStoreError);
    expect(refused).not.toBeInstanceOf(BrokenLog);
  });
};
