import { scenariosOf } from '#libs/event-sourcing';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import {
  creditsEngages,
  creditsReserves,
  enveloppeAbondee,
  enveloppeOuverte,
  enveloppeReduite,
} from '../../../../../test/support/faits';
import { enveloppe } from '../enveloppe';
import * as Refus from '../enveloppe.errors';
import { reduire, ReduireEnveloppe } from './reduire-enveloppe';

const laBretagneReduit = (montantCentimes = 200_000, acteur: Partial<Acteur> = {}) => {
  const context = contexteDe({ role: 'region.gestionnaire-financier', ...acteur });
  return reduire(
    new ReduireEnveloppe({ enveloppeId: '53.2026.cheque-numerique', montantCentimes, decision: 'DM2' }, context),
  );
};

describe('réduire une enveloppe', () => {
  const { given } = scenariosOf(enveloppe);
  const reserve = creditsReserves({ reservationId: 'r2', dossierId: 'd2', montantCentimes: 300_000 });
  const entamee = [enveloppeOuverte(), creditsReserves(), creditsEngages(), reserve];

  it('retire le montant, et cite la décision budgétaire', () => {
    given(enveloppeOuverte()).when(laBretagneReduit()).then(enveloppeReduite());
  });
  it('retire tout ce qui n’est ni réservé ni engagé, et rien de plus', () => {
    given(...entamee)
      .when(laBretagneReduit(200_000))
      .then(enveloppeReduite());
    const refus = given(...entamee)
      .when(laBretagneReduit(200_001))
      .refuses(Refus.ReductionSousLesEngagements);
    expect(refus.details).toEqual({ disponibleCentimes: 200_000 });
  });
  it('retire encore le même montant, par une autre décision', () => {
    given(enveloppeOuverte(), enveloppeReduite({ decision: 'DM3' }))
      .when(laBretagneReduit())
      .then(enveloppeReduite());
  });
  it('ne change rien la seconde fois, même quand il ne reste rien à retirer', () => {
    given(enveloppeOuverte(), enveloppeReduite()).when(laBretagneReduit()).changesNothing();
    given(...entamee, enveloppeReduite())
      .when(laBretagneReduit())
      .changesNothing();
  });
  it('refuse une décision déjà appliquée pour un autre montant, et la cite', () => {
    const refus = given(enveloppeOuverte(), enveloppeReduite({ montantCentimes: 200_001 }))
      .when(laBretagneReduit())
      .refuses(Refus.DecisionDejaAppliquee);
    expect(refus.message).toContain('« DM2 »');
  });
  it('refuse une décision qui a déjà abondé l’enveloppe, fût-ce du même montant', () => {
    given(enveloppeOuverte(), enveloppeAbondee({ decision: 'DM2' }))
      .when(laBretagneReduit())
      .refuses(Refus.DecisionDejaAppliquee);
  });
  it('refuse une enveloppe qui n’est pas ouverte', () => {
    given().when(laBretagneReduit()).refuses(Refus.EnveloppeInconnue);
  });
  it('refuse l’enveloppe d’une autre région, sans dire qu’elle existe', () => {
    given(enveloppeOuverte())
      .when(laBretagneReduit(1, { territoire: '76', role: 'region.comptable' }))
      .refuses(Refus.EnveloppeInconnue);
  });
  it('refuse à qui n’est pas gestionnaire financier', () => {
    given(enveloppeOuverte())
      .when(laBretagneReduit(1, { role: 'region.responsable' }))
      .refuses(Refus.EnveloppeReserveeAuGestionnaire);
  });
});
