import {
  Command,
  MemoryEventStore,
  type DomainEvent,
  type RecordedEvent,
  type StreamModel,
} from '#libs/event-sourcing';
import { decidedBy } from './decided-by';
import { champs, decisionsRelues, NonRelue, relue } from './relue';

type Ouverte = DomainEvent<'Ouverte.v2', { id: string; montant: number; ouvertePar: string }>;
type OuverteSansMontant = DomainEvent<'Ouverte.v1', { id: string; ouvertePar: string }>;

class Ouvrir extends Command<{ id: string; montant: number }> {
  static readonly authority = { roles: {}, check: () => undefined };
}
class Fermer extends Ouvrir {}

const model: StreamModel<null, Ouverte | OuverteSansMontant> = {
  category: 'chose',
  initialState: () => null,
  evolve: () => null,
  isVisibleTo: () => true,
};

const actor = { personneId: 'p1', role: 'r', territoire: 'FR' };
const metadata = { commandId: 'c', correlationId: 'k', causationId: 'e', actor, occurredAt: '2026-01-02T03:04:05Z' };
const fact = (type: string, data: object, extra?: object) =>
  ({ type, data, metadata: { ...metadata, ...(extra ? { extra } : {}) } }) as RecordedEvent;

const handlers = [
  decidedBy(
    Ouvrir,
    model,
    ({ id }) => id,
    () => () => [],
  ),
];
const [ouvrir] = decisionsRelues(handlers, [
  relue(Ouvrir, model, {
    'Ouverte.v2': champs('id', 'montant'),
    'Ouverte.v1': () => new NonRelue('Ouverte.v1 ne dit pas le montant.'),
  }),
]);

const lire = (fait: RecordedEvent) => ouvrir?.lire(fait, new MemoryEventStore());

describe('a decision that is read back', () => {
  it('is its command, with the context and the notes of its fact and without the name of the command', async () => {
    const fait = fact('Ouverte.v2', { id: '1', montant: 7, ouvertePar: 'p1' }, { commande: 'Ouvrir', note: 'n' });
    const lue = await lire(fait);
    expect(lue).toBeInstanceOf(Ouvrir);
    const { occurredAt: at, ...context } = metadata;
    expect(lue).toMatchObject({ data: { id: '1', montant: 7, note: 'n' }, context: { ...context, at } });
    expect((lue as Ouvrir).data).not.toHaveProperty('ouvertePar');
    expect((lue as Ouvrir).data).not.toHaveProperty('commande');
  });

  it('is not read from a version, or a type, that does not say what was asked', async () => {
    expect(await lire(fact('Ouverte.v1', { id: '1' }))).toEqual(new NonRelue('Ouverte.v1 ne dit pas le montant.'));
    expect(await lire(fact('Autre.v1', {}))).toBeInstanceOf(NonRelue);
  });

  it('has the handler of its command, and is refused without one', () => {
    expect([ouvrir?.commande, ouvrir?.faits, ouvrir?.handler]).toEqual([
      'Ouvrir',
      ['Ouverte.v2', 'Ouverte.v1'],
      handlers[0],
    ]);
    expect(() => decisionsRelues(handlers, [relue(Fermer, model, {})])).toThrow('Fermer has no handler here.');
  });
});
