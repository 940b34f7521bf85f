import { scenariosOf } from '#libs/event-sourcing';
import { fait } from '#facts/marque-mission';
import { pilote, responsable } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { feuillesDeRoute } from '../feuilles-de-route';
import * as Refus from '../feuille-de-route.errors';
import { reviser, ReviserFeuille } from './reviser-feuille';

const { region, periode, motif, actions } = fait('FeuilleDeRouteRevisee.v1')().data;
const [premiere, nouvelle] = actions as [(typeof actions)[0], (typeof actions)[0]];
const { actions: anciennes } = fait('FeuilleDeRouteAdoptee.v1')().data;

const laRegionRevise = (change: object = {}, context = responsable('2026-09-10')) =>
  demander(new ReviserFeuille({ region, periode, motif, actions, ...change }, context), reviser);

describe('réviser une feuille de route', () => {
  const { given } = scenariosOf(feuillesDeRoute);
  const adoptee = fait('FeuilleDeRouteAdoptee.v1')();
  const realisee = [adoptee, fait('ActionRealisee.v1')()];

  it('remplace ses actions, et nomme celles qui n’y sont plus', () => {
    given(...realisee)
      .when(laRegionRevise())
      .then(fait('FeuilleDeRouteRevisee.v1')());
  });
  it('ne change rien la seconde fois, ni quand les actions sont celles d’avant', () => {
    given(...realisee, fait('FeuilleDeRouteRevisee.v1')())
      .when(laRegionRevise())
      .changesNothing();
    given(adoptee)
      .when(laRegionRevise({ actions: anciennes }))
      .changesNothing();
  });
  it('refuse la même révision pour un autre motif', () => {
    given(...realisee, fait('FeuilleDeRouteRevisee.v1')())
      .when(laRegionRevise({ motif: 'budget-modifie' }))
      .refuses(Refus.RevisionDejaFaite);
  });
  it('laisse telle quelle une autre feuille de route de la région', () => {
    const suivante = fait('FeuilleDeRouteAdoptee.v1')({
      periode: '2028-2029',
      actions: [{ ...premiere, echeanceLe: '2028-06-30' }],
    });
    given(...realisee, suivante)
      .when(laRegionRevise())
      .then(fait('FeuilleDeRouteRevisee.v1')());
    given(...realisee, suivante, fait('FeuilleDeRouteRevisee.v1')())
      .when(laRegionRevise({ periode: '2028-2029', actions: suivante.data.actions }))
      .changesNothing();
  });
  it('révise encore, sous le rang suivant', () => {
    given(...realisee, fait('FeuilleDeRouteRevisee.v1')())
      .when(laRegionRevise({ actions: [premiere] }))
      .then(fait('FeuilleDeRouteRevisee.v1')({ version: 3, actions: [premiere], retirees: ['A3'] }));
  });
  it('garde telle quelle une action réalisée', () => {
    for (const sans of [[nouvelle], [{ ...premiere, budgetCentimes: 1 }, nouvelle]])
      given(...realisee)
        .when(laRegionRevise({ actions: sans }))
        .refuses(Refus.ActionRealiseeIntouchable);
    given(adoptee)
      .when(laRegionRevise({ actions: [nouvelle] }))
      .then(fait('FeuilleDeRouteRevisee.v1')({ actions: [nouvelle], retirees: ['A1', 'A2'] }));
  });
  it('refuse deux actions d’un même code, et une échéance hors de la période', () => {
    given(adoptee)
      .when(laRegionRevise({ actions: [premiere, premiere] }))
      .refuses(Refus.ActionEnDouble);
    given(adoptee)
      .when(laRegionRevise({ actions: [{ ...premiere, echeanceLe: '2028-01-01' }] }))
      .refuses(Refus.EcheanceHorsPeriode);
  });
  it('refuse ce qui n’est pas adopté, une autre région, et qui n’est pas responsable', () => {
    given().when(laRegionRevise()).refuses(Refus.FeuilleInconnue);
    given(adoptee)
      .when(laRegionRevise({}, responsable('2026-09-10', '76')))
      .refuses(Refus.FeuilleInconnue);
    given(adoptee)
      .when(laRegionRevise({}, pilote('2026-09-10')))
      .refuses(Refus.FeuilleReservee);
  });
});
