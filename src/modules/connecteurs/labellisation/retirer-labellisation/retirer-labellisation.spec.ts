import { scenariosOf } from '#libs/event-sourcing';
import { autrePiloteId, connecteurId, fait, LABELLISE } from '#facts/connecteurs';
import { candidat, mission } from '../../../../../test/support/acteurs-de-la-labellisation';
import { demander } from '../../../../../test/support/demander';
import { labellisation } from '../labellisation';
import * as Refus from '../labellisation.errors';
import { retirer, RetirerLabellisation } from './retirer-labellisation';

const lAutrePiloteRetire = (jour = '2026-10-20', context = mission(jour, autrePiloteId)) =>
  demander(new RetirerLabellisation({ connecteurId }, context), retirer);

describe('retirer le label d’un connecteur', () => {
  const { given } = scenariosOf(labellisation);
  const menace = [...LABELLISE, fait('RetraitDeLabellisationEnvisage.v1')()];
  const entendu = [...menace, fait('ObservationsDuConnecteurRecues.v1')()];

  it('le retire une fois le connecteur entendu', () => {
    given(...entendu)
      .when(lAutrePiloteRetire())
      .then(fait('LabellisationRetiree.v1')());
  });
  it('le retire après le délai, sans observations', () => {
    given(...menace)
      .when(lAutrePiloteRetire('2026-10-17'))
      .then(fait('LabellisationRetiree.v1')({ observations: 'aucune', retireeLe: '2026-10-17' }));
  });
  it('ne change rien la seconde fois', () => {
    given(...entendu, fait('LabellisationRetiree.v1')())
      .when(lAutrePiloteRetire())
      .changesNothing();
  });
  it('refuse avant les observations ou la fin de leur délai', () => {
    given(...menace)
      .when(lAutrePiloteRetire('2026-10-16'))
      .refuses(Refus.ObservationsDuConnecteurAttendues);
  });
  it('refuse quand aucun retrait n’est envisagé, ou sans label', () => {
    given(...LABELLISE)
      .when(lAutrePiloteRetire())
      .refuses(Refus.RetraitDeLabellisationNonEnvisage);
    given().when(lAutrePiloteRetire()).refuses(Refus.LabellisationInconnue);
  });
  it('refuse à qui l’a envisagé', () => {
    given(...entendu)
      .when(lAutrePiloteRetire('2026-10-20', mission('2026-10-20')))
      .refuses(Refus.RetraitDeLabellisationParUnAutre);
  });
  it('refuse à un connecteur', () => {
    given(...entendu)
      .when(lAutrePiloteRetire('2026-10-20', candidat('2026-10-20')))
      .refuses(Refus.DecisionDeLabellisationReservee);
  });
});
