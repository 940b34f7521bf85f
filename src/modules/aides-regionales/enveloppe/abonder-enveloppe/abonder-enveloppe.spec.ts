import { scenariosOf } from '#libs/event-sourcing';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { enveloppeAbondee, enveloppeOuverte, enveloppeReduite } from '../../../../../test/support/faits';
import { enveloppe } from '../enveloppe';
import * as Refus from '../enveloppe.errors';
import { abonder, AbonderEnveloppe } from './abonder-enveloppe';

const laBretagneAbonde = (decision = 'DM1', acteur: Partial<Acteur> = {}) => {
  const context = contexteDe({ role: 'region.gestionnaire-financier', ...acteur });
  return abonder(
    new AbonderEnveloppe({ enveloppeId: '53.2026.cheque-numerique', montantCentimes: 200_000, decision }, context),
  );
};

describe('abonder une enveloppe', () => {
  const { given } = scenariosOf(enveloppe);

  it('ajoute le montant, et cite la décision budgétaire', () => {
    given(enveloppeOuverte()).when(laBretagneAbonde()).then(enveloppeAbondee());
  });
  it('ajoute encore le même montant, par une autre décision', () => {
    given(enveloppeOuverte(), enveloppeAbondee())
      .when(laBretagneAbonde('DM3'))
      .then(enveloppeAbondee({ decision: 'DM3' }));
  });
  it('ne change rien la seconde fois, même après d’autres mouvements', () => {
    given(enveloppeOuverte(), enveloppeAbondee()).when(laBretagneAbonde()).changesNothing();
    given(enveloppeOuverte(), enveloppeAbondee(), enveloppeReduite()).when(laBretagneAbonde()).changesNothing();
  });
  it('refuse une décision déjà appliquée pour un autre montant, et la cite', () => {
    const refus = given(enveloppeOuverte(), enveloppeAbondee({ montantCentimes: 200_001 }))
      .when(laBretagneAbonde())
      .refuses(Refus.DecisionDejaAppliquee);
    expect(refus.message).toContain('« DM1 »');
  });
  it('refuse une décision qui a déjà réduit l’enveloppe, fût-ce du même montant', () => {
    given(enveloppeOuverte(), enveloppeReduite({ decision: 'DM1' }))
      .when(laBretagneAbonde())
      .refuses(Refus.DecisionDejaAppliquee);
  });
  it('refuse une enveloppe qui n’est pas ouverte', () => {
    given().when(laBretagneAbonde()).refuses(Refus.EnveloppeInconnue);
  });
  it('refuse l’enveloppe d’une autre région, sans dire qu’elle existe', () => {
    given(enveloppeOuverte())
      .when(laBretagneAbonde('DM1', { territoire: '76', role: 'region.comptable' }))
      .refuses(Refus.EnveloppeInconnue);
    given(enveloppeOuverte(), enveloppeAbondee())
      .when(laBretagneAbonde('DM1', { territoire: '76' }))
      .refuses(Refus.EnveloppeInconnue);
  });
  it('refuse à qui n’est pas gestionnaire financier', () => {
    given(enveloppeOuverte())
      .when(laBretagneAbonde('DM1', { role: 'region.comptable' }))
      .refuses(Refus.EnveloppeReserveeAuGestionnaire);
  });
});
