import {
  BrokenLog,
  EventStoreError,
  InvalidAppend,
  MAX_EVENT_BYTES,
  MAX_EVENTS_PER_APPEND,
  MAX_EXTRA_BYTES,
  type Append,
  type EventStore,
} from '#libs/event-sourcing';
import { append, errorOf, fact, readWhole, stream, type Door } from './samples';

/** What no store takes, and how it says so. */
export const refusedCases = (door: () => Door) => {
  let store: EventStore;
  beforeAll(() => {
    ({ store } = door());
  });

  describe('what cannot be stored', () => {
    const same = fact(0);
    const withExtra = (texte: string): Append => {
      const given = append(stream(), 'no-stream', fact(0));
      return { ...given, metadata: { ...given.metadata, extra: { texte } } };
    };
    it.each<[string, () => Append]>([
      ['a revision below zero', () => append(stream(), -1n, fact(0))],
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
      ['a NUL character in the metadata', () => withExtra('a\u0000b')],
      ['half a character in the metadata', () => withExtra('\ud83d')],
      ['too large metadata', () => withExtra('x'.repeat(MAX_EXTRA_BYTES))],
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
      const attempt = await errorOf(Promise.resolve().then(() => store.append(refused)));
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

  it('throws errors of its own only, which say whether to retry', async () => {
    const refused = await errorOf(store.append(append(stream(), 4n, fact(0))));
    expect(refused).toBeInstanceOf(EventStoreError);
    expect(refused).not.toBeInstanceOf(BrokenLog);
  });
};
