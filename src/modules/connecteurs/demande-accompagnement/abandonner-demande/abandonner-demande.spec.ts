import { scenariosOf } from '#libs/event-sourcing';
import { ACCOMPAGNEE, connecteurId, DEMANDEE, demandeId, EN_CHARGE, fait, PROPOSEE } from '#facts/connecteurs';
import { connecteur as lui, dirigeante, referent } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { demandeAccompagnement } from '../demande-accompagnement';
import * as Refus from '../demande-accompagnement.errors';
import { abandonner, AbandonnerDemande } from './abandonner-demande';

const lEntrepriseAbandonne = (context = dirigeante('2026-02-09')) =>
  demander(new AbandonnerDemande({ demandeId }, context), abandonner);

describe('abandonner une demande', () => {
  const { given } = scenariosOf(demandeAccompagnement);

  it('y met fin, quel que soit son état, et nomme qui l’avait en charge', () => {
    for (const faits of [DEMANDEE, PROPOSEE, [...PROPOSEE, fait('DemandeEscaladee.v1')()]])
      given(...faits)
        .when(lEntrepriseAbandonne())
        .then(fait('DemandeAbandonnee.v1')());
    given(...EN_CHARGE)
      .when(lEntrepriseAbandonne())
      .then(fait('DemandeAbandonnee.v1')({ connecteurId }));
  });
  it('ne nomme plus celui à qui elle est retirée', () => {
    given(...EN_CHARGE, fait('DemandeReaffectee.v1')())
      .when(lEntrepriseAbandonne())
      .then(fait('DemandeAbandonnee.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(...PROPOSEE, fait('DemandeAbandonnee.v1')())
      .when(lEntrepriseAbandonne(dirigeante('2026-02-10', undefined, 'autre')))
      .changesNothing();
  });
  it('refuse une fois l’accompagnement terminé', () => {
    given(...ACCOMPAGNEE)
      .when(lEntrepriseAbandonne())
      .refuses(Refus.DemandeDejaSuivie);
  });
  it('refuse sans demande, à une autre entreprise, à la région et au connecteur', () => {
    given().when(lEntrepriseAbandonne()).refuses(Refus.DemandeInconnue);
    given(...EN_CHARGE)
      .when(lEntrepriseAbandonne(dirigeante('2026-02-09', '356000000')))
      .refuses(Refus.DemandeInconnue);
    for (const context of [referent('2026-02-09'), lui('2026-02-09')])
      given(...EN_CHARGE)
        .when(lEntrepriseAbandonne(context))
        .refuses(Refus.AvisReserve);
  });
});
