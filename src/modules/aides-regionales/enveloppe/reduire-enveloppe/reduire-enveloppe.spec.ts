import { scenariosOf } from '#libs/event-sourcing';
import { enveloppeId, fait } from '#facts/aides-regionales';
import { dossierAideDe } from '#modules/objets';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { enveloppe } from '../enveloppe';
import * as Refus from '../enveloppe.errors';
import { reduire, ReduireEnveloppe } from './reduire-enveloppe';

const laBretagneReduit = (montantCentimes = 10_000_000, acteur: Partial<Acteur> = {}) => {
  const context = contexteDe({ role: 'region.gestionnaire-financier', at: '2026-09-14T09:00:00Z', ...acteur });
  return demander(new ReduireEnveloppe({ enveloppeId, montantCentimes, decision: 'DM2-2026' }, context), reduire);
};

describe('réduire une enveloppe', () => {
  const { given } = scenariosOf(enveloppe);
  const reserve = fait('CreditsReserves.v2')({
    reservationId: 'r2',
    objet: dossierAideDe('d2'),
    montantCentimes: 350_000,
  });
  const entamee = [
    fait('EnveloppeOuverte.v1')({ montantCentimes: 10_800_000 }),
    fait('CreditsReserves.v2')(),
    fait('CreditsEngages.v2')(),
    reserve,
  ];

  it('retire le montant, et cite la décision budgétaire', () => {
    given(fait('EnveloppeOuverte.v1')()).when(laBretagneReduit()).then(fait('EnveloppeReduite.v1')());
  });
  it('retire tout ce qui n’est ni réservé ni engagé, et rien de plus', () => {
    given(...entamee)
      .when(laBretagneReduit(10_000_000))
      .then(fait('EnveloppeReduite.v1')());
    const refus = given(...entamee)
      .when(laBretagneReduit(10_000_001))
      .refuses(Refus.ReductionSousLesEngagements);
    expect(refus.details).toEqual({ disponibleCentimes: 10_000_000 });
  });
  it('retire encore le même montant, par une autre décision', () => {
    given(fait('EnveloppeOuverte.v1')(), fait('EnveloppeReduite.v1')({ decision: 'DM3-2026' }))
      .when(laBretagneReduit())
      .then(fait('EnveloppeReduite.v1')());
  });
  it('ne change rien la seconde fois, même quand il ne reste rien à retirer', () => {
    given(fait('EnveloppeOuverte.v1')(), fait('EnveloppeReduite.v1')()).when(laBretagneReduit()).changesNothing();
    given(...entamee, fait('EnveloppeReduite.v1')())
      .when(laBretagneReduit())
      .changesNothing();
  });
  it('refuse une décision déjà appliquée pour un autre montant, et la cite', () => {
    const refus = given(fait('EnveloppeOuverte.v1')(), fait('EnveloppeReduite.v1')({ montantCentimes: 10_000_001 }))
      .when(laBretagneReduit())
      .refuses(Refus.DecisionDejaAppliquee);
    expect(refus.message).toContain('« DM2-2026 »');
  });
  it('refuse une décision qui a déjà abondé l’enveloppe, fût-ce du même montant', () => {
    given(
      fait('EnveloppeOuverte.v1')(),
      fait('EnveloppeAbondee.v1')({ decision: 'DM2-2026', montantCentimes: 10_000_000 }),
    )
      .when(laBretagneReduit())
      .refuses(Refus.DecisionDejaAppliquee);
  });
  it('refuse une enveloppe qui n’est pas ouverte', () => {
    given().when(laBretagneReduit()).refuses(Refus.EnveloppeInconnue);
  });
  it('refuse l’enveloppe d’une autre région, sans dire qu’elle existe', () => {
    given(fait('EnveloppeOuverte.v1')())
      .when(laBretagneReduit(1, { territoire: '76' }))
      .refuses(Refus.EnveloppeInconnue);
  });
  it('refuse à qui n’est pas gestionnaire financier, que l’enveloppe existe ou non', () => {
    given()
      .when(laBretagneReduit(1, { territoire: '76', role: 'region.comptable' }))
      .refuses(Refus.EnveloppeReserveeAuGestionnaire);
    given(fait('EnveloppeOuverte.v1')())
      .when(laBretagneReduit(1, { role: 'region.responsable' }))
      .refuses(Refus.EnveloppeReserveeAuGestionnaire);
  });
});
