import { scenariosOf } from '#libs/event-sourcing';
import { fait } from '#facts/marque-mission';
import { MotifDeDateManquant } from '#modules/habilitations';
import { dirigeante, pilote, responsable } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { campagne } from '../campagne';
import * as Refus from '../campagne.errors';
import { lancer, LancerCampagne } from './lancer-campagne';

const { code, nature, intitule, coutCentimes, lanceeLe } = fait('CampagneLancee.v1')().data;

const laRegionLance = (change: object = {}, context = responsable('2026-01-12')) =>
  demander(new LancerCampagne({ code, nature, intitule, coutCentimes, lanceeLe, ...change }, context), lancer);

describe('lancer une campagne', () => {
  const { given } = scenariosOf(campagne);
  const lancee = fait('CampagneLancee.v1')();

  it('retient ce qu’elle est, son coût et le territoire de qui la lance', () => {
    given().when(laRegionLance()).then(lancee);
    given()
      .when(laRegionLance({}, pilote('2026-01-12', lancee.data.lanceePar)))
      .then(fait('CampagneLancee.v1')({ territoire: 'FR' }));
  });
  it('ne change rien la seconde fois, même close depuis', () => {
    given(lancee).when(laRegionLance()).changesNothing();
    given(lancee, fait('CampagneClose.v1')())
      .when(laRegionLance({}, responsable('2026-07-01')))
      .changesNothing();
  });
  it('refuse le code d’une autre campagne', () => {
    for (const change of [
      { intitule: 'Autre' },
      { coutCentimes: 1 },
      { nature: 'article' },
      { lanceeLe: '2026-01-11' },
    ])
      given(lancee).when(laRegionLance(change)).refuses(Refus.CodeDeCampagneIndisponible);
    given(lancee)
      .when(laRegionLance({}, pilote('2026-01-12')))
      .refuses(Refus.CodeDeCampagneIndisponible);
  });
  it('refuse une date à venir, ou d’avant le programme', () => {
    given()
      .when(laRegionLance({ lanceeLe: '2026-01-13' }))
      .refuses(Refus.DateHorsDeLaCampagne);
    given()
      .when(laRegionLance({ lanceeLe: '2017-03-06', motifDeDate: 'regularisation' }))
      .refuses(Refus.DateHorsDeLaCampagne);
  });
  it('demande le motif d’une date ancienne', () => {
    given()
      .when(laRegionLance({ lanceeLe: '2026-01-04' }))
      .refuses(MotifDeDateManquant);
  });
  it('refuse à une entreprise', () => {
    given()
      .when(laRegionLance({}, dirigeante('2026-01-12')))
      .refuses(Refus.CampagneReservee);
  });
});
