import { scenariosOf } from '#libs/event-sourcing';
import { enveloppeId, fait } from '#facts/aides-regionales';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { enveloppe } from '../enveloppe';
import * as Refus from '../enveloppe.errors';
import { abonder, AbonderEnveloppe } from './abonder-enveloppe';

const laBretagneAbonde = (decision = 'DM1-2026', acteur: Partial<Acteur> = {}) => {
  const context = contexteDe({ role: 'region.gestionnaire-financier', at: '2026-05-11T09:00:00Z', ...acteur });
  return demander(new AbonderEnveloppe({ enveloppeId, montantCentimes: 20_000_000, decision }, context), abonder);
};

describe('abonder une enveloppe', () => {
  const { given } = scenariosOf(enveloppe);

  it('ajoute le montant, et cite la décision budgétaire', () => {
    given(fait('EnveloppeOuverte.v1')()).when(laBretagneAbonde()).then(fait('EnveloppeAbondee.v1')());
  });
  it('ajoute encore le même montant, par une autre décision', () => {
    given(fait('EnveloppeOuverte.v1')(), fait('EnveloppeAbondee.v1')())
      .when(laBretagneAbonde('DM3-2026'))
      .then(fait('EnveloppeAbondee.v1')({ decision: 'DM3-2026' }));
  });
  it('ne change rien la seconde fois, même après d’autres mouvements', () => {
    given(fait('EnveloppeOuverte.v1')(), fait('EnveloppeAbondee.v1')()).when(laBretagneAbonde()).changesNothing();
    given(fait('EnveloppeOuverte.v1')(), fait('EnveloppeAbondee.v1')(), fait('EnveloppeReduite.v1')())
      .when(laBretagneAbonde())
      .changesNothing();
  });
  it.each(['dm1-2026', ' DM1-2026', 'ＤＭ1-2026'])('reconnaît la même décision sous « %s »', (decision) => {
    given(fait('EnveloppeOuverte.v1')(), fait('EnveloppeAbondee.v1')())
      .when(laBretagneAbonde(decision))
      .changesNothing();
  });
  it.each(['__proto__', 'constructor', 'toString'])('ne compte qu’une fois la décision « %s »', (decision) => {
    const abondee = fait('EnveloppeAbondee.v1')({ decision });
    given(fait('EnveloppeOuverte.v1')()).when(laBretagneAbonde(decision)).then(abondee);
    given(fait('EnveloppeOuverte.v1')(), abondee).when(laBretagneAbonde(decision)).changesNothing();
  });
  it('refuse une décision déjà appliquée pour un autre montant, et la cite', () => {
    const refus = given(fait('EnveloppeOuverte.v1')(), fait('EnveloppeAbondee.v1')({ montantCentimes: 20_000_001 }))
      .when(laBretagneAbonde())
      .refuses(Refus.DecisionDejaAppliquee);
    expect(refus.message).toContain('« DM1-2026 »');
  });
  it('refuse une décision qui a déjà réduit l’enveloppe, fût-ce du même montant', () => {
    given(
      fait('EnveloppeOuverte.v1')(),
      fait('EnveloppeReduite.v1')({ decision: 'DM1-2026', montantCentimes: 20_000_000 }),
    )
      .when(laBretagneAbonde())
      .refuses(Refus.DecisionDejaAppliquee);
  });
  it('refuse une enveloppe qui n’est pas ouverte', () => {
    given().when(laBretagneAbonde()).refuses(Refus.EnveloppeInconnue);
  });
  it('refuse l’enveloppe d’une autre région, sans dire qu’elle existe', () => {
    given(fait('EnveloppeOuverte.v1')())
      .when(laBretagneAbonde('DM1-2026', { territoire: '76' }))
      .refuses(Refus.EnveloppeInconnue);
    given(fait('EnveloppeOuverte.v1')(), fait('EnveloppeAbondee.v1')())
      .when(laBretagneAbonde('DM1-2026', { territoire: '76' }))
      .refuses(Refus.EnveloppeInconnue);
  });
  it('refuse à qui n’est pas gestionnaire financier', () => {
    given(fait('EnveloppeOuverte.v1')())
      .when(laBretagneAbonde('DM1-2026', { role: 'region.comptable' }))
      .refuses(Refus.EnveloppeReserveeAuGestionnaire);
  });
});
