import { scenariosOf } from '#libs/event-sourcing';
import { fait } from '#facts/marque-mission';
import { MotifDeDateManquant } from '#modules/habilitations';
import { dirigeante, pilote, responsable } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { campagne, ouvertureDe } from '../campagne';
import * as Refus from '../campagne.errors';
import { clore, CloreCampagne } from './clore-campagne';

const { code, coutCentimes, closeLe } = fait('CampagneClose.v1')().data;

const laRegionClot = (change: object = {}, context = responsable('2026-06-30')) =>
  demander(new CloreCampagne({ code, coutCentimes, closeLe, ...change }, context), clore);

describe('clore une campagne', () => {
  const { given } = scenariosOf(campagne);
  const lancee = fait('CampagneLancee.v1')();
  const close = fait('CampagneClose.v1')();

  it('retient son coût et son dernier jour', () => {
    given(lancee).when(laRegionClot()).then(close);
    const { evolve, initialState } = campagne;
    const ouverte = evolve(initialState(), lancee);
    expect([ouvertureDe(initialState()), ouvertureDe(ouverte), ouvertureDe(evolve(ouverte, close))]).toEqual([
      null,
      { lanceeLe: '2026-01-12', closeLe: null },
      { lanceeLe: '2026-01-12', closeLe },
    ]);
  });
  it('ne change rien la seconde fois, et refuse un autre coût ou une autre date', () => {
    given(lancee, close).when(laRegionClot()).changesNothing();
    for (const change of [{ coutCentimes: 1 }, { closeLe: '2026-06-29' }])
      given(lancee, close).when(laRegionClot(change)).refuses(Refus.CampagneDejaClose);
  });
  it('refuse une date d’avant son lancement ou son dernier relevé, ou à venir', () => {
    const relevee = fait('FrequentationRelevee.v1')({ tenueLe: '2026-06-27' });
    given(lancee, relevee)
      .when(laRegionClot({ closeLe: '2026-06-27' }))
      .then(fait('CampagneClose.v1')({ closeLe: '2026-06-27' }));
    given(lancee, relevee)
      .when(laRegionClot({ closeLe: '2026-06-26' }))
      .refuses(Refus.DateHorsDeLaCampagne);
    const venues = [{ siren: '552081317', venueLe: '2026-06-27' }];
    given(lancee, fait('EntreprisesVenues.v1')({ venues }))
      .when(laRegionClot({ closeLe: '2026-06-26' }))
      .refuses(Refus.DateHorsDeLaCampagne);
    for (const jour of ['2026-01-11', '2026-07-01'])
      given(lancee)
        .when(laRegionClot({ closeLe: jour }))
        .refuses(Refus.DateHorsDeLaCampagne);
  });
  it('demande le motif d’une date ancienne', () => {
    given(lancee)
      .when(laRegionClot({}, responsable('2026-07-08')))
      .refuses(MotifDeDateManquant);
  });
  it('refuse une campagne inconnue, ou celle d’un autre territoire', () => {
    given().when(laRegionClot()).refuses(Refus.CampagneInconnue);
    given(lancee)
      .when(laRegionClot({}, pilote('2026-06-30')))
      .refuses(Refus.CampagneDUnAutreTerritoire);
  });
  it('refuse à une entreprise', () => {
    given(lancee)
      .when(laRegionClot({}, dirigeante('2026-06-30')))
      .refuses(Refus.CampagneReservee);
  });
});
