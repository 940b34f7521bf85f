import { scenariosOf } from '#libs/event-sourcing';
import { ACCOMPAGNEE, autreConnecteurId, connecteurId, demandeId, EN_CHARGE, fait, PROPOSEE } from '#facts/connecteurs';
import { referent, systeme } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { demandeAccompagnement } from '../demande-accompagnement';
import * as Refus from '../demande-accompagnement.errors';
import { reaffecter, ReaffecterDemande } from './reaffecter-demande';

const leProgrammeReaffecte = (celleDe = connecteurId, context = systeme('2026-06-01')) =>
  demander(new ReaffecterDemande({ demandeId, connecteurId: celleDe, motif: 'suspension' }, context), reaffecter);

describe('réaffecter une demande', () => {
  const { given } = scenariosOf(demandeAccompagnement);
  const reaffectee = fait('DemandeReaffectee.v1')();

  it('la retire à qui l’avait en charge', () => {
    given(...EN_CHARGE)
      .when(leProgrammeReaffecte())
      .then(reaffectee);
  });
  it('ne change rien la seconde fois, ni quand un autre l’a prise depuis', () => {
    given(...EN_CHARGE, reaffectee)
      .when(leProgrammeReaffecte())
      .changesNothing();
    given(...EN_CHARGE, reaffectee, ...PROPOSEE.slice(2), fait('DemandePriseEnCharge.v1')({ connecteurId: 'f2' }))
      .when(leProgrammeReaffecte())
      .changesNothing();
  });
  it('ne change rien de celle d’un autre, terminée, abandonnée, ou que personne n’a', () => {
    given(...EN_CHARGE)
      .when(leProgrammeReaffecte(autreConnecteurId))
      .changesNothing();
    for (const faits of [ACCOMPAGNEE, [...EN_CHARGE, fait('DemandeAbandonnee.v1')({ connecteurId })], PROPOSEE, []])
      given(...faits)
        .when(leProgrammeReaffecte())
        .changesNothing();
  });
  it('refuse à une personne', () => {
    given(...EN_CHARGE)
      .when(leProgrammeReaffecte(connecteurId, referent('2026-06-01')))
      .refuses(Refus.MiseEnRelationReservee);
  });
});
