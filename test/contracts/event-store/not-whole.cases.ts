import { load, StreamNotWhole, streamsNotWhole, transact, type EventStore } from '#libs/event-sourcing';
import { demande } from '../../support/total';
import { append, fact, readWhole, stream } from './samples';

const contrat = { category: 'contrat', initialState: () => 0, evolve: (count: number) => count + 1 };
const model = { ...contrat, isVisibleTo: () => true };

/** Ways in which an operator takes facts from a stream, by name. */
export type Losses = Readonly<Record<string, (stream: string) => Promise<unknown>>>;

/** A stream of which facts are missing is refused, by name, while others go on. */
export const notWholeCases = (store: () => EventStore, losses: Losses) => {
  describe('a stream that is not whole', () => {
    const decided = (name: string) =>
      transact(store(), model, name.slice('contrat-'.length), () => [fact(9)], demande()).then(
        ({ revision }) => revision,
        (error: unknown) => error,
      );

    it.each(Object.entries(losses))('is never decided on: %s', async (_, lose) => {
      const [name, other] = [stream(), stream()];
      for (const to of [name, other]) await store().append(append(to, 'no-stream', fact(0), fact(1), fact(2)));
      await lose(name);
      const before = await readWhole(store(), name).catch(() => []);

      const refused = await decided(name);
      expect(refused).toBeInstanceOf(StreamNotWhole);
      expect((refused as Error).message).toContain(name);
      expect(await readWhole(store(), name).catch(() => [])).toEqual(before);
      expect(streamsNotWhole(store())).toContain(name);
      expect(await decided(other)).toBe(3n);
      expect(streamsNotWhole(store())).not.toContain(other);
    });

    it('does not refuse a stream that nobody has written to', async () => {
      const name = stream();
      expect(await load(store(), model, name.slice('contrat-'.length))).toEqual({ state: 0, revision: undefined });
      expect(await decided(name)).toBe(0n);
    });
  });
};
