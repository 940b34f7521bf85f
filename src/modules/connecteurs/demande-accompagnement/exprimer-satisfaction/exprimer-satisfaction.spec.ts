import { scenariosOf } from '#libs/event-sourcing';
import { ACCOMPAGNEE, demandeId, EN_CHARGE, fait, PROPOSEE } from '#facts/connecteurs';
import { connecteur as lui, dirigeante, referent } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { demandeAccompagnement } from '../demande-accompagnement';
import * as Refus from '../demande-accompagnement.errors';
import { exprimer, ExprimerSatisfaction } from './exprimer-satisfaction';

const lEntrepriseDit = (note = 4, context = dirigeante('2026-04-20')) =>
  demander(new ExprimerSatisfaction({ demandeId, note }, context), exprimer);

describe('exprimer sa satisfaction', () => {
  const { given } = scenariosOf(demandeAccompagnement);
  const exprimee = [...ACCOMPAGNEE, fait('SatisfactionExprimee.v1')()];

  it('vient après la clôture', () => {
    given(...ACCOMPAGNEE)
      .when(lEntrepriseDit())
      .then(fait('SatisfactionExprimee.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(...exprimee)
      .when(lEntrepriseDit(4, dirigeante('2026-04-21')))
      .changesNothing();
  });
  it('ne change plus, et se redonne après une réouverture', () => {
    given(...exprimee)
      .when(lEntrepriseDit(5))
      .refuses(Refus.AvisDejaDonne);
    given(...exprimee, fait('DemandeRouverte.v1')(), fait('AccompagnementClos.v1')({ connecteurId: null }))
      .when(lEntrepriseDit(1))
      .then(fait('SatisfactionExprimee.v1')({ note: 1 }));
  });
  it('refuse avant la clôture, après une réouverture ou un abandon', () => {
    for (const faits of [
      PROPOSEE,
      EN_CHARGE,
      [...exprimee, fait('DemandeRouverte.v1')()],
      [...PROPOSEE, fait('DemandeAbandonnee.v1')()],
    ])
      given(...faits)
        .when(lEntrepriseDit())
        .refuses(Refus.DemandeNonClose);
  });
  it('refuse sans demande, à une autre entreprise, à la région et au connecteur', () => {
    given().when(lEntrepriseDit()).refuses(Refus.DemandeInconnue);
    given(...ACCOMPAGNEE)
      .when(lEntrepriseDit(4, dirigeante('2026-04-20', '356000000')))
      .refuses(Refus.DemandeInconnue);
    for (const context of [referent('2026-04-20'), lui('2026-04-20')])
      given(...ACCOMPAGNEE)
        .when(lEntrepriseDit(4, context))
        .refuses(Refus.AvisReserve);
  });
});
