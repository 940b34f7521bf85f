import { ajoute, ajouter, demande, faitsDe, total } from '../../test/support/total';
import { StoreOverloaded } from './event-store.errors';
import { MemoryEventStore } from './memory-event-store';
import { transact } from './transact';

describe('transact', () => {
  it('takes turns on one stream: acts that come together all succeed, each on the state that the one before it left', async () => {
    const store = new MemoryEventStore();
    const seen: number[] = [];
    const next = (sum: number) => {
      seen.push(sum);
      return [ajoute(1)];
    };
    await Promise.all(Array.from({ length: 20 }, () => transact(store, total, 'a', next, demande())));
    expect(seen).toEqual(Array.from({ length: 20 }, (_, rank) => rank));
  });

  it('lets other streams go on while one is taken', async () => {
    const store = new MemoryEventStore();
    const order: string[] = [];
    let releaseStream = () => {};
    const streamIsFree = new Promise<void>((resolve) => (releaseStream = resolve));
    const slow = new (class extends MemoryEventStore {
      override async *readStream(stream: string) {
        if (stream === 'total-lent') await streamIsFree;
        yield* store.readStream(stream);
      }
    })();
    const first = transact(slow, total, 'lent', ajouter(1), demande()).then(() => order.push('lent'));
    await transact(slow, total, 'libre', ajouter(1), demande()).then(() => order.push('libre'));
    releaseStream();
    await first;
    expect(order).toEqual(['libre', 'lent']);
  });

  it('keeps places for others when one person sends too much to a stream', async () => {
    const store = new MemoryEventStore();
    const { actor } = demande();
    const flood = Array.from({ length: 150 }, () => transact(store, total, 'a', ajouter(1), { ...demande(), actor }));
    const other = transact(store, total, 'a', ajouter(1), demande());
    const outcomes = await Promise.allSettled(flood);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(50);
    expect((await other).facts).toEqual([ajoute(1)]);
  });

  it('refuses at once when too many wait for one stream, and stores nothing of it', async () => {
    const store = new MemoryEventStore();
    const asked = Array.from({ length: 501 }, () => transact(store, total, 'a', ajouter(1), demande()));
    const outcomes = await Promise.allSettled(asked);
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    expect(refused).toEqual([expect.any(StoreOverloaded)]);
    expect(await faitsDe(store, 'total-a')).toHaveLength(500);
  });
});
