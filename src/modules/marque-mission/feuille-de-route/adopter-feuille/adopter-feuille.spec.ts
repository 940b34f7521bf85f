import { scenariosOf } from '#libs/event-sourcing';
import { fait } from '#facts/marque-mission';
import { pilote, responsable } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { feuillesDeRoute } from '../feuilles-de-route';
import * as Refus from '../feuille-de-route.errors';
import { adopter, AdopterFeuille } from './adopter-feuille';

const { region, periode, actions } = fait('FeuilleDeRouteAdoptee.v1')().data;
const [premiere, seconde] = actions as [(typeof actions)[0], (typeof actions)[0]];

const laRegionAdopte = (change: object = {}, context = responsable('2026-01-20')) =>
  demander(new AdopterFeuille({ region, periode, actions, ...change }, context), adopter);

describe('adopter une feuille de route', () => {
  const { given } = scenariosOf(feuillesDeRoute);
  const adoptee = fait('FeuilleDeRouteAdoptee.v1')();

  it('retient ses actions', () => {
    given().when(laRegionAdopte()).then(adoptee);
  });
  it('ne change rien la seconde fois, et ne s’adopte pas avec d’autres actions', () => {
    given(adoptee).when(laRegionAdopte()).changesNothing();
    for (const autres of [[premiere], [premiere, { ...seconde, budgetCentimes: 1 }], [seconde, premiere]])
      given(adoptee)
        .when(laRegionAdopte({ actions: autres }))
        .refuses(Refus.FeuilleDejaAdoptee);
  });
  it('accepte une période d’un an, et refuse celle qui finit avant son début ou dure trop', () => {
    const dUnAn = { periode: '2026-2026', actions: [premiere] };
    given().when(laRegionAdopte(dUnAn)).then(fait('FeuilleDeRouteAdoptee.v1')(dUnAn));
    for (const impropre of ['2027-2026', '2026-2037'])
      given()
        .when(laRegionAdopte({ periode: impropre }))
        .refuses(Refus.PeriodeIncorrecte);
  });
  it('refuse une période dont une année est déjà couverte, et la nomme', () => {
    for (const autre of ['2026-2028', '2025-2026', '2027-2027', '2020-2030'])
      expect(
        given(adoptee)
          .when(laRegionAdopte({ periode: autre }))
          .refuses(Refus.PeriodeDejaCouverte).message,
      ).toContain('La feuille de route 2026-2027 ');
  });
  it('en adopte une autre, qui la suit ou la précède', () => {
    for (const [autre, echeanceLe] of [
      ['2028-2029', '2028-06-30'],
      ['2024-2025', '2024-06-30'],
    ] as const) {
      const change = { periode: autre, actions: [{ ...premiere, echeanceLe }] };
      given(adoptee).when(laRegionAdopte(change)).then(fait('FeuilleDeRouteAdoptee.v1')(change));
    }
  });
  it('refuse deux actions d’un même code, et une échéance hors de la période', () => {
    given()
      .when(laRegionAdopte({ actions: [premiere, { ...seconde, code: 'A1' }] }))
      .refuses(Refus.ActionEnDouble);
    for (const echeanceLe of ['2025-12-31', '2028-01-01'])
      given()
        .when(laRegionAdopte({ actions: [{ ...premiere, echeanceLe }] }))
        .refuses(Refus.EcheanceHorsPeriode);
  });
  it('refuse à une autre région, sans dire si elle en a une, et à qui n’est pas responsable', () => {
    given()
      .when(laRegionAdopte({}, responsable('2026-01-20', '76')))
      .refuses(Refus.FeuilleInconnue);
    given()
      .when(laRegionAdopte({}, pilote('2026-01-20')))
      .refuses(Refus.FeuilleReservee);
  });
});
