import { scenariosOf } from '#libs/event-sourcing';
import { connecteurId, fait, LABELLISE } from '#facts/connecteurs';
import { candidat, mission } from '../../../../../test/support/acteurs-de-la-labellisation';
import { demander } from '../../../../../test/support/demander';
import { labellisation } from '../labellisation';
import * as Refus from '../labellisation.errors';
import { envisager, EnvisagerRetraitDeLabellisation } from './envisager-retrait-de-labellisation';

const laMissionEnvisage = (
  motif: EnvisagerRetraitDeLabellisation['data']['motif'] = 'prestations-contestees',
  context = mission('2026-10-01'),
) => demander(new EnvisagerRetraitDeLabellisation({ connecteurId, motif }, context), envisager);

describe('envisager le retrait du label d’un connecteur', () => {
  const { given } = scenariosOf(labellisation);
  const menace = [...LABELLISE, fait('RetraitDeLabellisationEnvisage.v1')()];

  it('donne quinze jours pour des observations', () => {
    given(...LABELLISE)
      .when(laMissionEnvisage())
      .then(fait('RetraitDeLabellisationEnvisage.v1')());
  });
  it('ne change rien la seconde fois, pour le même motif', () => {
    given(...menace)
      .when(laMissionEnvisage())
      .changesNothing();
    given(...menace)
      .when(laMissionEnvisage('lien-commercial'))
      .refuses(Refus.RetraitDeLabellisationDejaEnvisage);
  });
  it('refuse sans label', () => {
    given().when(laMissionEnvisage()).refuses(Refus.LabellisationInconnue);
  });
  it('refuse à un connecteur', () => {
    given(...LABELLISE)
      .when(laMissionEnvisage('lien-commercial', candidat('2026-10-01')))
      .refuses(Refus.DecisionDeLabellisationReservee);
  });
});
