import { scenariosOf } from '#libs/event-sourcing';
import { ACCOMPAGNEE, DEMANDEE, demandeId, EN_CHARGE, fait, PROPOSEE, QUALIFIEE } from '#facts/connecteurs';
import { dirigeante, instructeur, referent, responsable } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import type { Competence } from '../../competences';
import { demandeAccompagnement } from '../demande-accompagnement';
import * as Refus from '../demande-accompagnement.errors';
import { qualifier, QualifierDemande } from './qualifier-demande';

const laRegionQualifie = (besoins: readonly Competence[] = ['vente-en-ligne'], context = referent('2026-02-03')) =>
  demander(new QualifierDemande({ demandeId, besoins }, context), qualifier);

describe('qualifier une demande', () => {
  const { given } = scenariosOf(demandeAccompagnement);
  const { besoins: ceuxDeLEntreprise } = fait('AccompagnementDemande.v1')().data;

  it('dit les besoins comme la région les comprend, même ceux de l’entreprise', () => {
    given(...DEMANDEE)
      .when(laRegionQualifie())
      .then(fait('DemandeQualifiee.v1')());
    const context = instructeur('2026-02-03');
    given(...DEMANDEE)
      .when(laRegionQualifie(ceuxDeLEntreprise.toReversed(), context))
      .then(fait('DemandeQualifiee.v1')({ besoins: ceuxDeLEntreprise, qualifieePar: context.actor.personneId }));
  });
  it('ne change rien la seconde fois', () => {
    for (const faits of [QUALIFIEE, PROPOSEE, EN_CHARGE, ACCOMPAGNEE])
      given(...faits)
        .when(laRegionQualifie(undefined, instructeur('2026-02-04')))
        .changesNothing();
  });
  it('se refait tant que personne ne l’a en charge', () => {
    const rouverte = [...ACCOMPAGNEE, fait('DemandeRouverte.v1')()];
    for (const faits of [QUALIFIEE, PROPOSEE, [...PROPOSEE, fait('DemandeEscaladee.v1')()], rouverte])
      given(...faits)
        .when(laRegionQualifie(['cybersecurite']))
        .then(fait('DemandeQualifiee.v1')({ besoins: ['cybersecurite'] }));
  });
  it('refuse une fois prise en charge ou terminée', () => {
    for (const faits of [EN_CHARGE, ACCOMPAGNEE, [...PROPOSEE, fait('DemandeAbandonnee.v1')()]])
      given(...faits)
        .when(laRegionQualifie(['cybersecurite']))
        .refuses(Refus.DemandeDejaSuivie);
  });
  it('refuse sans demande, à une autre région, et à qui ne la qualifie pas', () => {
    given().when(laRegionQualifie()).refuses(Refus.DemandeInconnue);
    given(...DEMANDEE)
      .when(laRegionQualifie(undefined, referent('2026-02-03', '76')))
      .refuses(Refus.DemandeInconnue);
    for (const context of [dirigeante('2026-02-03'), responsable('2026-02-03')])
      given(...DEMANDEE)
        .when(laRegionQualifie(undefined, context))
        .refuses(Refus.QualificationReservee);
  });
});
