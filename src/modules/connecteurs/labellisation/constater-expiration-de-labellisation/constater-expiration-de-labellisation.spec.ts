import { scenariosOf } from '#libs/event-sourcing';
import { connecteurId, fait, LABELLISE, numero } from '#facts/connecteurs';
import { horloge, mission } from '../../../../../test/support/acteurs-de-la-labellisation';
import { demander } from '../../../../../test/support/demander';
import { labellisation } from '../labellisation';
import * as Refus from '../labellisation.errors';
import { constaterExpiration, ConstaterExpirationDeLabellisation } from './constater-expiration-de-labellisation';

const lHorlogeConstate = (jour = '2029-03-16', context = horloge(jour), lequel = numero) =>
  demander(new ConstaterExpirationDeLabellisation({ connecteurId, numero: lequel }, context), constaterExpiration);

describe('constater la fin du label d’un connecteur', () => {
  const { given } = scenariosOf(labellisation);

  it('le dit fini le lendemain de son dernier jour, suspendu ou non', () => {
    for (const suite of [[], [fait('LabellisationSuspendue.v1')()]])
      given(...LABELLISE, ...suite)
        .when(lHorlogeConstate())
        .then(fait('LabellisationExpiree.v1')());
  });
  it('ne change rien avant, après, quand il est renouvelé ou retiré, ni pour un autre numéro', () => {
    given(...LABELLISE)
      .when(lHorlogeConstate('2029-03-15'))
      .changesNothing();
    for (const suite of ['LabellisationExpiree.v1', 'LabellisationRenouvelee.v1', 'LabellisationRetiree.v1'] as const)
      given(...LABELLISE, fait(suite)())
        .when(lHorlogeConstate())
        .changesNothing();
    given(...LABELLISE)
      .when(lHorlogeConstate('2029-03-16', horloge('2029-03-16'), 'CL-2-AZ5AYGWRB5D2'))
      .changesNothing();
  });
  it('refuse à une personne', () => {
    given(...LABELLISE)
      .when(lHorlogeConstate('2029-03-16', mission('2029-03-16')))
      .refuses(Refus.EcheanceDeLabellisationReservee);
  });
});
