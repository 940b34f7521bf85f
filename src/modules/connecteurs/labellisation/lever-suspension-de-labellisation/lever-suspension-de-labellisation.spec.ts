import { scenariosOf } from '#libs/event-sourcing';
import { connecteurId, fait, LABELLISE } from '#facts/connecteurs';
import { candidat, mission } from '../../../../../test/support/acteurs-de-la-labellisation';
import { demander } from '../../../../../test/support/demander';
import { labellisation } from '../labellisation';
import * as Refus from '../labellisation.errors';
import { lever, LeverSuspensionDeLabellisation } from './lever-suspension-de-labellisation';

const laMissionLeve = (context = mission('2026-09-15')) =>
  demander(new LeverSuspensionDeLabellisation({ connecteurId }, context), lever);

describe('lever la suspension du label d’un connecteur', () => {
  const { given } = scenariosOf(labellisation);
  const suspendu = [...LABELLISE, fait('LabellisationSuspendue.v1')()];

  it('le rend actif', () => {
    given(...suspendu)
      .when(laMissionLeve())
      .then(fait('SuspensionDeLabellisationLevee.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(...suspendu, fait('SuspensionDeLabellisationLevee.v1')())
      .when(laMissionLeve())
      .changesNothing();
  });
  it('refuse un label qui n’a jamais été suspendu, ou est retiré', () => {
    given(...LABELLISE)
      .when(laMissionLeve())
      .refuses(Refus.LabelDeConnecteurDansUnAutreEtat);
    given(...suspendu, fait('LabellisationRetiree.v1')())
      .when(laMissionLeve())
      .refuses(Refus.LabelDeConnecteurDansUnAutreEtat);
  });
  it('refuse à son connecteur', () => {
    given(...suspendu)
      .when(laMissionLeve(mission('2026-09-15', connecteurId)))
      .refuses(Refus.LabellisationDeSoi);
    given(...suspendu)
      .when(laMissionLeve(candidat('2026-09-15')))
      .refuses(Refus.DecisionDeLabellisationReservee);
  });
});
