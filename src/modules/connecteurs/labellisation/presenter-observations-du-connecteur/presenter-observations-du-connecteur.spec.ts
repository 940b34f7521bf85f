import { scenariosOf } from '#libs/event-sourcing';
import { fait, LABELLISE } from '#facts/connecteurs';
import { candidat, mission } from '../../../../../test/support/acteurs-de-la-labellisation';
import { demander } from '../../../../../test/support/demander';
import { labellisation } from '../labellisation';
import * as Refus from '../labellisation.errors';
import { presenter, PresenterObservationsDuConnecteur } from './presenter-observations-du-connecteur';

const { empreinte: lEmpreinte } = fait('ObservationsDuConnecteurRecues.v1')().data;

const leConnecteurPresente = (jour = '2026-10-12', empreinte = lEmpreinte, context = candidat(jour)) =>
  demander(new PresenterObservationsDuConnecteur({ empreinte }, context), presenter);

describe('présenter ses observations sur un retrait envisagé', () => {
  const { given } = scenariosOf(labellisation);
  const menace = [...LABELLISE, fait('RetraitDeLabellisationEnvisage.v1')()];

  it('les reçoit jusqu’au dernier jour', () => {
    for (const recuesLe of ['2026-10-12', '2026-10-16'])
      given(...menace)
        .when(leConnecteurPresente(recuesLe))
        .then(fait('ObservationsDuConnecteurRecues.v1')({ recuesLe }));
  });
  it('ne change rien la seconde fois, et n’en prend pas d’autres', () => {
    const recues = [...menace, fait('ObservationsDuConnecteurRecues.v1')()];
    given(...recues)
      .when(leConnecteurPresente('2026-10-13'))
      .changesNothing();
    given(...recues)
      .when(leConnecteurPresente('2026-10-13', 'f'.repeat(64)))
      .refuses(Refus.ObservationsDuConnecteurDejaRecues);
  });
  it('refuse hors délai, ou sans retrait envisagé', () => {
    given(...menace)
      .when(leConnecteurPresente('2026-10-17'))
      .refuses(Refus.ObservationsDuConnecteurHorsDelai);
    given(...LABELLISE)
      .when(leConnecteurPresente())
      .refuses(Refus.RetraitDeLabellisationNonEnvisage);
  });
  it('refuse à la mission', () => {
    given(...menace)
      .when(leConnecteurPresente('2026-10-12', lEmpreinte, mission('2026-10-12')))
      .refuses(Refus.LabellisationReservee);
  });
});
