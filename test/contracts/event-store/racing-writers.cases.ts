import fc from 'fast-check';
import { ConcurrencyConflict, type EventStore } from '#libs/event-sourcing';
import { append, fact, readWhole, stream } from './samples';

/**
 * Writers that race over a few streams, each reading before it writes, as `transact` does. They share the doors to the
 * store, each of which has connections of its own. Whatever their order: what was
 * acknowledged is there once, what was refused is not there, and each stream's revisions are 0, 1, 2, …
 */
export const racingWriters = (doors: () => readonly EventStore[], runs: number) => {
  it('keeps what was acknowledged, once, whatever the race', async () => {
    const stores = doors();
    const plan = fc.record({
      streams: fc.integer({ min: 1, max: 3 }),
      writers: fc.array(
        fc.array(fc.record({ to: fc.nat(2), size: fc.integer({ min: 1, max: 3 }), again: fc.boolean() }), {
          maxLength: 6,
        }),
        { minLength: 2, maxLength: 8 },
      ),
    });
    await fc.assert(
      fc.asyncProperty(plan, async ({ streams, writers }) => {
        const names = Array.from({ length: streams }, stream);
        const acknowledged = new Set<string>();
        const refused = new Set<string>();
        const write = async (steps: (typeof writers)[number], rank: number) => {
          const store = stores[rank % stores.length] as EventStore;
          for (const { to, size, again } of steps) {
            const name = names[to % streams] as string;
            const known = await readWhole(store, name);
            const expected = known.length === 0 ? 'no-stream' : BigInt(known.length - 1);
            const given = append(name, expected, ...Array.from({ length: size }, (_, n) => fact(n)));
            const sendings = again ? [given, given] : [given];
            const outcomes = await Promise.allSettled(sendings.map((sending) => store.append(sending)));
            for (const { id } of given.events) {
              const stored = outcomes.some(({ status }) => status === 'fulfilled');
              (stored ? acknowledged : refused).add(id);
            }
            for (const outcome of outcomes) {
              if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(ConcurrencyConflict);
            }
          }
        };
        await Promise.all(writers.map(write));
        const found = (await Promise.all(names.map((name) => readWhole(stores[0] as EventStore, name)))).map(
          (events) => {
            expect(events.map(({ revision }) => revision)).toEqual(events.map((_, i) => BigInt(i)));
            return events.map(({ id }) => id);
          },
        );
        expect(new Set(found.flat())).toEqual(acknowledged);
        expect(found.flat()).toHaveLength(acknowledged.size);
        expect(found.flat().filter((id) => refused.has(id))).toEqual([]);
      }),
      { numRuns: runs },
    );
  });
};
