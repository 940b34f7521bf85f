import fc from 'fast-check';
import { DomainError, type Decision } from '#libs/event-sourcing';
import { dispositifId, enveloppeId, fait, objet, reservationId } from '#facts/aides-regionales';
import type { Objet } from '#modules/objets';
import { contexteDe, SYSTEME } from '../../../../test/support/contexte';
import { demander } from '../../../../test/support/demander';
import { abonder, AbonderEnveloppe } from './abonder-enveloppe/abonder-enveloppe';
import { engager, EngagerCredits } from './engager-credits/engager-credits';
import { liberer, LibererCredits } from './liberer-credits/liberer-credits';
import { ouvrir, OuvrirEnveloppe } from './ouvrir-enveloppe/ouvrir-enveloppe';
import { reduire, ReduireEnveloppe } from './reduire-enveloppe/reduire-enveloppe';
import { reserver, ReserverCredits } from './reserver-credits/reserver-credits';
import { disponible, enveloppe, type Enveloppe } from './enveloppe';
import type { EnveloppeEvent } from './enveloppe.events';

const id = enveloppeId;
const gestionnaire = contexteDe({ role: 'region.gestionnaire-financier' });
const systeme = contexteDe(SYSTEME);

const montants = fc.integer({ min: 1, max: 1_000 });
const decisions = fc.integer({ min: 1, max: 12 }).map((rang) => `DM${rang}`);
// Natures share ids: what one holds is never what another does.
const objets = fc.constantFrom<Objet>(
  objet,
  { nature: 'prestation', id: objet.id },
  { nature: 'amortissement', id: objet.id },
  { nature: 'prestation', id: 'p2' },
);
const reservations = fc.constantFrom(reservationId, 'r2', 'r3', 'r4');
type Acte = Decision<Enveloppe, EnveloppeEvent>;

const actes = fc.oneof<fc.Arbitrary<Acte>[]>(
  montants.map((montant) =>
    demander(new OuvrirEnveloppe({ dispositifId, annee: 2026, montantCentimes: montant }, gestionnaire), (command) =>
      ouvrir(command, {
        etat: 'ouvert',
        regles: fait('DispositifOuvert.v1')().data,
      }),
    ),
  ),
  fc
    .tuple(montants, decisions)
    .map(([montant, dm]) =>
      demander(
        new AbonderEnveloppe({ enveloppeId: id, montantCentimes: montant, decision: dm }, gestionnaire),
        abonder,
      ),
    ),
  fc
    .tuple(montants, decisions)
    .map(([montant, dm]) =>
      demander(
        new ReduireEnveloppe({ enveloppeId: id, montantCentimes: montant, decision: dm }, gestionnaire),
        reduire,
      ),
    ),
  fc
    .tuple(objets, reservations, montants)
    .map(([d, r, montant]) =>
      demander(
        new ReserverCredits({ enveloppeId: id, objet: d, reservationId: r, montantCentimes: montant }, systeme),
        reserver,
      ),
    ),
  fc
    .tuple(objets, reservations)
    .map(([d, r]) => demander(new LibererCredits({ enveloppeId: id, objet: d, reservationId: r }, systeme), liberer)),
  fc
    .tuple(objets, reservations, montants)
    .map(([d, r, montant]) =>
      demander(
        new EngagerCredits({ enveloppeId: id, objet: d, reservationId: r, montantCentimes: montant }, systeme),
        engager,
      ),
    ),
);

const apres = (etat: Enveloppe, decide: Acte): Enveloppe => {
  try {
    return decide(etat).reduce((courant, fait) => enveloppe.evolve(courant, fait), etat);
  } catch (refus) {
    if (refus instanceof DomainError) return etat;
    throw refus;
  }
};
const somme = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);
const tenus = (parts: Enveloppe['engagements']) => Object.values(parts).map(({ montantCentimes }) => montantCentimes);

describe('une enveloppe', () => {
  it('ne tient et n’engage jamais plus que son montant, dans quelque ordre que viennent les actes', () => {
    fc.assert(
      fc.property(fc.array(actes, { maxLength: 60, size: 'max' }), (suite) => {
        let etat = enveloppe.initialState();
        for (const acte of suite) {
          etat = apres(etat, acte);
          expect(etat.montantCentimes).toBe(
            (etat.ouverture?.montantCentimes ?? 0) + somme(Object.values(etat.mouvements)),
          );
          expect(etat.reserveCentimes).toBe(somme(tenus(etat.reservations)));
          expect(etat.engageCentimes).toBe(somme(tenus(etat.engagements)));
          expect(Math.min(etat.reserveCentimes, etat.engageCentimes, disponible(etat))).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});
