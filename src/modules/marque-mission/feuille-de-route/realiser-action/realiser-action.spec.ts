import { scenariosOf } from '#libs/event-sourcing';
import { fait } from '#facts/marque-mission';
import { pilote, responsable } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { feuillesDeRoute } from '../feuilles-de-route';
import * as Refus from '../feuille-de-route.errors';
import { realiser, RealiserAction } from './realiser-action';

const { region, periode } = fait('ActionRealisee.v1')().data;

const laRegionRealise = (action = 'A1', context = responsable('2026-06-15')) =>
  demander(new RealiserAction({ region, periode, action }, context), realiser);

describe('dire une action réalisée', () => {
  const { given } = scenariosOf(feuillesDeRoute);
  const adoptee = fait('FeuilleDeRouteAdoptee.v1')();

  it('la date du jour', () => {
    given(adoptee).when(laRegionRealise()).then(fait('ActionRealisee.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(adoptee, fait('ActionRealisee.v1')()).when(laRegionRealise()).changesNothing();
  });
  it('refuse une action inconnue, ou retirée par une révision', () => {
    given(adoptee).when(laRegionRealise('A9')).refuses(Refus.ActionInconnue);
    given(adoptee, fait('FeuilleDeRouteRevisee.v1')()).when(laRegionRealise('A2')).refuses(Refus.ActionInconnue);
  });
  it('refuse ce qui n’est pas adopté, une autre région, et qui n’est pas responsable', () => {
    given().when(laRegionRealise()).refuses(Refus.FeuilleInconnue);
    given(adoptee)
      .when(laRegionRealise('A1', responsable('2026-06-15', '76')))
      .refuses(Refus.FeuilleInconnue);
    given(adoptee)
      .when(laRegionRealise('A1', pilote('2026-06-15')))
      .refuses(Refus.FeuilleReservee);
  });
});
