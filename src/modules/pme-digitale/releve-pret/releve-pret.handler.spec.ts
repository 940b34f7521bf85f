import { MemoryEventStore, transact, type DomainEvent, type StreamModel } from '#libs/event-sourcing';
import { COMMENCEE, fait as faitDePret, salarieId, type Fait } from '#facts/conventions-de-pret';
import { conventionId, fait } from '#facts/releves-de-pret';
import { preteuse, programme } from '../../../../test/support/acteurs-des-prets';
import { SAISIE } from '../../../../test/support/saisie-de-releve';
import { conventionPret } from '../convention-pret/convention-pret';
import type { ConventionPretEvent } from '../convention-pret/convention-pret.events';
import { salariePrete } from '../salarie-prete/salarie-prete';
import type { SalariePreteEvent } from '../salarie-prete/salarie-prete.events';
import { preparerLaSaisie } from './releve-pret.handler';
import { SaisirRelevePret } from './saisir-releve-pret/saisir-releve-pret';

const ecrire = async <State, Event extends DomainEvent>(
  store: MemoryEventStore,
  model: StreamModel<State, Event>,
  id: string,
  faits: readonly Event[],
) => {
  await transact(store, model, id, () => faits, { ...programme('2026-09-01'), commandId: crypto.randomUUID() });
};

/** The statement of September of the loan of the examples, once the time of its employee is held as told. */
const saisi = async (...parts: readonly SalariePreteEvent[]) => {
  const store = new MemoryEventStore();
  await ecrire(store, conventionPret, conventionId, COMMENCEE as readonly (ConventionPretEvent & Fait)[]);
  await ecrire(store, salariePrete, salarieId, parts);
  const { decide } = await preparerLaSaisie(new SaisirRelevePret(SAISIE, preteuse('2026-10-02')), store);
  return decide(null);
};

describe('un relevé de prêt, d’après les prêts qui le précèdent', () => {
  const reservee = faitDePret('PartDeSalarieReservee.v1');
  const avant = { conventionId: 'avant', du: '2026-01-15', au: '2026-06-30' };

  it('compte les mois depuis le premier de ceux qu’il prolonge', async () => {
    expect(await saisi(reservee(avant), reservee())).toEqual([fait('RelevePretSaisi.v1')({ premierMois: '2026-01' })]);
  });
  it('les compte depuis le sien quand rien ne le précède entre ces entreprises, ou qu’un prêt n’a pas commencé', async () => {
    const annulee = faitDePret('PartDeSalarieLiberee.v1')({ conventionId: 'avant', aCommence: false });
    const apres = reservee({ conventionId: 'apres', du: '2027-03-01', au: '2027-08-31' });
    for (const parts of [
      [reservee(), apres],
      [reservee({ ...avant, utilisatriceSiren: '356000000' }), reservee()],
      [reservee(avant), annulee, reservee()],
    ])
      expect(await saisi(...parts)).toEqual([fait('RelevePretSaisi.v1')()]);
  });
});
