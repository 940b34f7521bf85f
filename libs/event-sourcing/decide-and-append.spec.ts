import { ajoute, ajouter, Depasse, demande, faitsDe, Inconnu, total } from '../../test/support/total';
import type { Refusal } from './domain-error';
import { ConcurrencyConflict } from './event-store.errors';
import { MemoryEventStore } from './memory-event-store';
import { DoneByAnother, DoneWithAnotherNote } from './repeats';
import { transact } from './transact';

const refusing = (Refus: Refusal<[]>) => () => {
  throw new Refus();
};

describe('an act on a stream', () => {
  let store: MemoryEventStore;
  beforeEach(async () => {
    store = new MemoryEventStore();
    await transact(store, total, 'a', () => [ajoute(1), ajoute(2)], demande());
  });
  const refusalOf = (act: Promise<unknown>) =>
    act.then(
      () => undefined,
      (error: unknown) => error,
    );

  it('is decided on the state that all facts give, and appended after them', async () => {
    const seen: number[] = [];
    const acted = await transact(
      store,
      total,
      'a',
      (sum) => {
        seen.push(sum);
        return [ajoute(3)];
      },
      demande(),
    );
    expect(seen).toEqual([3]);
    expect(acted).toMatchObject({ revision: 2n, facts: [ajoute(3)] });
  });

  it('is done when its author asks again, and refused to another person, who did not do it', async () => {
    const first = demande();
    const reach = (sum: number) => (now: number) => (now >= sum ? [] : [ajoute(sum - now)]);
    const again = (extra: { commande: string } | undefined, { actor } = demande(), sum = 3) =>
      transact(store, total, 'b', reach(sum), { ...demande(), actor }, extra);
    await transact(store, total, 'b', () => [ajoute(3)], first, { commande: 'Ajouter' });
    expect(await again({ commande: 'Ajouter' }, first)).toEqual({ facts: [], revision: 0n });
    expect(await refusalOf(again({ commande: 'Ajouter' }))).toBeInstanceOf(DoneByAnother);
    // Whoever did something else by the same command did not do this.
    const second = demande();
    await again({ commande: 'Ajouter' }, second, 5);
    expect(await again({ commande: 'Ajouter' }, second, 5)).toMatchObject({ facts: [] });
    expect(await refusalOf(again({ commande: 'Ajouter' }, second))).toBeInstanceOf(DoneByAnother);
    expect(await again({ commande: 'Soustraire' })).toMatchObject({ facts: [] });
    expect(await again(undefined)).toMatchObject({ facts: [] });
  });

  it('is refused to its author who gives another note, and taken for the same without a note or where none was kept', async () => {
    const { actor } = demande();
    const reach = (sum: number, notes: { raison?: string | readonly string[] } = {}) =>
      transact(
        store,
        total,
        'b',
        (now) => (now >= sum ? [] : [ajoute(sum - now)]),
        { ...demande(), actor },
        {
          ...notes,
          commande: 'Atteindre',
        },
      );
    await reach(3, { raison: 'papier' });
    expect(await reach(3, { raison: 'papier' })).toEqual({ facts: [], revision: 0n });
    expect(await reach(3)).toEqual({ facts: [], revision: 0n });
    const refused = await refusalOf(reach(3, { raison: 'panne' }));
    expect(refused).toBeInstanceOf(DoneWithAnotherNote);
    expect(refused).toMatchObject({ message: expect.stringContaining('(raison : papier)') });
    await reach(5);
    expect(await reach(5, { raison: 'panne' })).toMatchObject({ facts: [] });
    await reach(6, { raison: ['papier', 'panne'] });
    expect(await reach(6, { raison: ['papier', 'panne'] })).toMatchObject({ facts: [] });
    expect(await refusalOf(reach(6, { raison: ['panne', 'papier'] }))).toBeInstanceOf(DoneWithAnotherNote);
  });

  it('keeps what else is known of the act with its facts, and nothing where nothing is', async () => {
    await transact(store, total, 'a', () => [ajoute(3), ajoute(4)], demande(), { commande: 'Ajouter' });
    const extras = (await faitsDe(store, 'total-a')).map(({ metadata }) => metadata.extra);
    expect(extras).toEqual([undefined, undefined, { commande: 'Ajouter' }, { commande: 'Ajouter' }]);
  });

  it('appends at the revision that the person saw', async () => {
    expect((await transact(store, total, 'a', ajouter(3), demande({ revision: 1n }))).revision).toBe(2n);
  });

  it('is a conflict when the person saw another revision, and shows them the present state', async () => {
    const error = await refusalOf(transact(store, total, 'a', ajouter(3), demande({ revision: 0n })));
    expect(error).toBeInstanceOf(ConcurrencyConflict);
    expect(error).toMatchObject({ expected: '0', actual: '1', current: 3 });
    expect(await faitsDe(store, 'total-a')).toHaveLength(2);
  });

  it('shows of the state what the model shows to that person', async () => {
    const model = { ...total, shownTo: (state: number) => `plus de ${state - 1}` };
    const error = await refusalOf(transact(store, model, 'a', ajouter(3), demande({ revision: 0n })));
    expect(error).toMatchObject({ current: 'plus de 2' });
  });

  it('shows the state beside a conflict even where the act itself would be refused by a rule', async () => {
    const error = await refusalOf(transact(store, total, 'a', refusing(Depasse), demande({ revision: 0n })));
    expect(error).toMatchObject({ actual: '1', current: 3 });
  });

  it('tells somebody to whom the stream is unknown nothing but that', async () => {
    const error = await refusalOf(transact(store, total, 'a', refusing(Inconnu), demande({ revision: 0n })));
    expect(error).toBeInstanceOf(Inconnu);
  });

  it.each([
    ['accepted', ajouter(3), 0n],
    ['accepted, at its very revision', ajouter(3), 1n],
    ['refused by a rule', refusing(Depasse), 0n],
    ['refused by a rule, at its very revision', refusing(Depasse), 1n],
  ])(
    'is, for somebody who may not see the stream, the conflict of an absent one (act %s)',
    async (_, decide, revision) => {
      const passing = demande({ revision, role: 'passant' });
      const [existing, absent] = await Promise.all(
        ['a', 'absent'].map((id) => refusalOf(transact(store, total, id, decide, passing))),
      );
      for (const conflict of [existing, absent])
        expect(conflict).toMatchObject({ expected: String(revision), actual: 'no-stream', current: undefined });
    },
  );

  describe('overtaken by another process', () => {
    /** The store of a process that loses its first races. */
    const losing = (races: number) => {
      let lost = 0;
      return new (class extends MemoryEventStore {
        override async append(...args: Parameters<MemoryEventStore['append']>) {
          if (lost < races) {
            lost += 1;
            await transact(store, total, 'a', ajouter(10), demande());
          }
          return store.append(...args);
        }
        override readStream(stream: string) {
          return store.readStream(stream);
        }
      })();
    };

    it('decides again on the state that won, where the person named no revision', async () => {
      const seen: number[] = [];
      const act = (sum: number) => {
        seen.push(sum);
        return [ajoute(3)];
      };
      await transact(losing(2), total, 'a', act, demande());
      expect(seen).toEqual([3, 13, 23]);
      expect(await faitsDe(store, 'total-a')).toHaveLength(5);
    });

    it('shows the state that won to a person who named a revision', async () => {
      const error = await refusalOf(transact(losing(1), total, 'a', ajouter(3), demande({ revision: 1n })));
      expect(error).toMatchObject({ expected: '1', actual: '2', current: 13 });
    });

    it('is a conflict in the end', async () => {
      const error = await refusalOf(transact(losing(100), total, 'a', ajouter(3), demande()));
      expect(error).toMatchObject({ expected: '10', actual: '11', current: 103 });
    });
  });
});
