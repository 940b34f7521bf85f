import { authorize, Command, MemoryEventStore, refusal, type EventStore } from '#libs/event-sourcing';
import { ajoute, demande, faitsDe, total } from '../../test/support/total';
import { decidedAfterReading, decidedBy } from './decided-by';

const Reserve = refusal('forbidden', 'total-reserve', 'Ce total est réservé.');

class Ajouter extends Command<{ id: string; n: number }> {
  static readonly authority = {
    roles: { FR: ['comptable'] },
    check: ({ role }: { role: string }) => {
      if (role !== 'comptable') throw new Reserve();
    },
  };
}

const asked = (role: string) => {
  const context = demande();
  return new Ajouter({ id: 'a', n: 1 }, { ...context, actor: { ...context.actor, role } });
};

/** As Nest makes it: the store is injected. */
const handlerOf = (type: unknown, store: EventStore) =>
  new (type as new (store: EventStore) => { execute(command: Ajouter): Promise<unknown> })(store);

/** A store that nobody may read or write. */
class Sealed extends MemoryEventStore {
  override readStream(): never {
    throw new Error('It was read.');
  }
  override append(): never {
    throw new Error('It was written.');
  }
}

const adding = decidedBy(
  Ajouter,
  total,
  ({ id }) => id,
  ({ data: { n } }) =>
    () => [ajoute(n)],
);

describe('the handler of an act', () => {
  it('opens the stream that the command names, decides, and keeps the name of the command with the facts', async () => {
    const store = new MemoryEventStore();
    const answer = await handlerOf(adding, store).execute(asked('comptable'));
    expect(answer).toMatchObject({ facts: [ajoute(1)], revision: 0n });
    const facts = await faitsDe(store, 'total-a');
    expect(facts.map(({ metadata }) => metadata.extra)).toEqual([{ commande: 'Ajouter' }]);
  });

  it('keeps the notes of the command too, which cannot take the place of its name', async () => {
    class AjouterAvecNotes extends Ajouter {
      override get notes() {
        return { raison: 'saisie', commande: 'Retirer' };
      }
    }
    const noting = decidedBy(
      AjouterAvecNotes,
      total,
      ({ id }) => id,
      ({ data: { n } }) =>
        () => [ajoute(n)],
    );
    const store = new MemoryEventStore();
    const { data, context } = asked('comptable');
    await handlerOf(noting, store).execute(new AjouterAvecNotes(data, context));
    const facts = await faitsDe(store, 'total-a');
    expect(facts.map(({ metadata }) => metadata.extra)).toEqual([{ raison: 'saisie', commande: 'AjouterAvecNotes' }]);
  });

  it('refuses whoever may not ask, before the stream is read or queued for', async () => {
    await expect(handlerOf(adding, new Sealed()).execute(asked('passant'))).rejects.toBeInstanceOf(Reserve);
    await expect(handlerOf(adding, new Sealed()).execute(asked('comptable'))).rejects.toThrow('It was read.');
  });

  it('refuses whoever may not ask, before anything is prepared', async () => {
    const prepared: string[] = [];
    const afterReading = decidedAfterReading(Ajouter, total, ({ data: { id, n } }) => {
      prepared.push(id);
      return { id, decide: () => [ajoute(n)] };
    });
    const store = new MemoryEventStore();
    await expect(handlerOf(afterReading, store).execute(asked('passant'))).rejects.toBeInstanceOf(Reserve);
    expect(prepared).toEqual([]);
    await handlerOf(afterReading, store).execute(asked('comptable'));
    expect(prepared).toEqual(['a']);
  });

  it('bears the name of its command', () => {
    expect(adding.name).toBe('AjouterHandler');
  });

  it('is refused by the same authority when a spec asks for it', () => {
    expect(() => {
      authorize(asked('passant'));
    }).toThrow(Reserve);
  });
});
