import { scenariosOf } from '#libs/event-sourcing';
import { connecteurId, fait, LABELLISE } from '#facts/connecteurs';
import { candidat, mission } from '../../../../../test/support/acteurs-de-la-labellisation';
import { demander } from '../../../../../test/support/demander';
import { labellisation } from '../labellisation';
import * as Refus from '../labellisation.errors';
import { ecarter, EcarterRetraitDeLabellisation } from './ecarter-retrait-de-labellisation';

const laMissionEcarte = (context = mission('2026-10-19')) =>
  demander(new EcarterRetraitDeLabellisation({ connecteurId }, context), ecarter);

describe('abandonner le retrait du label d’un connecteur', () => {
  const { given } = scenariosOf(labellisation);
  const menace = [...LABELLISE, fait('RetraitDeLabellisationEnvisage.v1')()];

  it('laisse le label', () => {
    given(...menace)
      .when(laMissionEcarte())
      .then(fait('RetraitDeLabellisationEcarte.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(...menace, fait('RetraitDeLabellisationEcarte.v1')())
      .when(laMissionEcarte())
      .changesNothing();
  });
  it('refuse quand aucun n’est envisagé', () => {
    given(...LABELLISE)
      .when(laMissionEcarte())
      .refuses(Refus.RetraitDeLabellisationNonEnvisage);
  });
  it('refuse à un connecteur', () => {
    given(...menace)
      .when(laMissionEcarte(candidat('2026-10-19')))
      .refuses(Refus.DecisionDeLabellisationReservee);
  });
});
