import { ajouter, Depasse, demande, faitsDe, ForgetsAnswers, total } from '../../test/support/total';
import type { Claim } from './command-context';
import { ClaimReused } from './event-store.errors';
import { MemoryEventStore } from './memory-event-store';
import { transact } from './transact';

const refused = () => {
  throw new Depasse();
};

describe('a command under a claim', () => {
  it('gets its first answer when it is sent again, and is not decided again', async () => {
    const store = new MemoryEventStore();
    const context = demande({ claim: 'h' });
    const first = await transact(store, total, 'a', ajouter(1), context);
    expect(await transact(store, total, 'a', refused, context)).toEqual(first);
    expect(await faitsDe(store, 'total-a')).toHaveLength(1);
  });

  it('finds its facts in their stream when its answer was lost', async () => {
    const store = new ForgetsAnswers();
    const context = demande({ claim: 'h' });
    const first = await transact(store, total, 'a', ajouter(1), context);
    await transact(store, total, 'a', ajouter(10), demande({ claim: 'h' }));
    expect(await transact(store, total, 'a', refused, context)).toEqual(first);
    expect(await faitsDe(store, 'total-a')).toHaveLength(2);
  });

  it('is refused with another body, whether it was answered or not', async () => {
    for (const store of [new MemoryEventStore(), new ForgetsAnswers()]) {
      const { commandId } = demande();
      await transact(store, total, 'a', ajouter(1), demande({ commandId, claim: 'h' }));
      const other = transact(store, total, 'a', ajouter(2), demande({ commandId, claim: 'autre' }));
      await expect(other).rejects.toBeInstanceOf(ClaimReused);
      expect(await faitsDe(store, 'total-a')).toHaveLength(1);
    }
  });

  it('keeps the answer of an act that changed nothing: sent again when the state has moved, it still changes nothing', async () => {
    const store = new MemoryEventStore();
    const context = demande({ claim: 'h' });
    await transact(store, total, 'a', ajouter(1), demande());
    const first = await transact(store, total, 'a', () => [], context);
    expect(first).toEqual({ facts: [], revision: 0n });
    await transact(store, total, 'a', ajouter(1), demande());
    expect(await transact(store, total, 'a', ajouter(5), context)).toEqual(first);
    expect(await faitsDe(store, 'total-a')).toHaveLength(2);
  });

  it('gets the answer of its first sending when that one won while the second was being refused', async () => {
    const store = new MemoryEventStore();
    const context = demande({ claim: 'h' });
    const first = { facts: [], revision: 3n };
    const wonMeanwhile = () => {
      void store.keepAnswer(context.claim as Claim, first);
      throw new Depasse();
    };
    expect(await transact(store, total, 'a', wonMeanwhile, context)).toEqual(first);
  });

  it('keeps no answer of a refusal: it may succeed later', async () => {
    const store = new MemoryEventStore();
    const context = demande({ claim: 'h' });
    await expect(transact(store, total, 'a', refused, context)).rejects.toBeInstanceOf(Depasse);
    expect((await transact(store, total, 'a', ajouter(1), context)).facts).toEqual([
      { type: 'Ajoute.v1', data: { n: 1 } },
    ]);
  });
});
