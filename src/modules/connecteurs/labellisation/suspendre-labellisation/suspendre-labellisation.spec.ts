import { scenariosOf } from '#libs/event-sourcing';
import { connecteurId, fait, LABELLISE, piloteId } from '#facts/connecteurs';
import { candidat, mission } from '../../../../../test/support/acteurs-de-la-labellisation';
import { demander } from '../../../../../test/support/demander';
import { labellisation } from '../labellisation';
import * as Refus from '../labellisation.errors';
import { suspendre, SuspendreLabellisation } from './suspendre-labellisation';

const laMissionSuspend = (
  motif: SuspendreLabellisation['data']['motif'] = 'controle-en-cours',
  context = mission('2026-09-01'),
) => demander(new SuspendreLabellisation({ connecteurId, motif }, context), suspendre);

describe('suspendre le label d’un connecteur', () => {
  const { given } = scenariosOf(labellisation);
  const suspendu = [...LABELLISE, fait('LabellisationSuspendue.v1')()];

  it('le suspend', () => {
    given(...LABELLISE)
      .when(laMissionSuspend())
      .then(fait('LabellisationSuspendue.v1')());
  });
  it('ne change rien la seconde fois, pour le même motif', () => {
    given(...suspendu)
      .when(laMissionSuspend())
      .changesNothing();
    given(...suspendu)
      .when(laMissionSuspend('manquement-a-la-charte'))
      .refuses(Refus.LabelDeConnecteurDansUnAutreEtat);
  });
  it('refuse sans label, ou après son dernier jour', () => {
    given().when(laMissionSuspend()).refuses(Refus.LabellisationInconnue);
    const refus = given(...LABELLISE)
      .when(laMissionSuspend('controle-en-cours', mission('2029-03-16')))
      .refuses(Refus.LabelDeConnecteurDansUnAutreEtat);
    expect(refus.details).toEqual({ etat: 'expire' });
  });
  it('refuse à qui a déclaré un intérêt, et à un connecteur', () => {
    given(...LABELLISE, fait('InteretDEvaluateurDeclare.v1')({ declarePar: piloteId, rang: null }))
      .when(laMissionSuspend())
      .refuses(Refus.InteretDansLeCandidat);
    given(...LABELLISE)
      .when(laMissionSuspend('controle-en-cours', candidat('2026-09-01')))
      .refuses(Refus.DecisionDeLabellisationReservee);
  });
});
