import { scenariosOf } from '#libs/event-sourcing';
import { fait } from '#facts/marque-mission';
import { MotifDeDateManquant } from '#modules/habilitations';
import { dirigeante, pilote, responsable } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { campagne } from '../campagne';
import * as Refus from '../campagne.errors';
import { relever, ReleverFrequentation } from './relever-frequentation';

const { code, tenueLe, personnes, entreprises } = fait('FrequentationRelevee.v1')().data;

const laRegionReleve = (change: object = {}, context = responsable('2026-01-19')) =>
  demander(new ReleverFrequentation({ code, tenueLe, personnes, entreprises, ...change }, context), relever);

describe('relever la fréquentation d’une campagne', () => {
  const { given } = scenariosOf(campagne);
  const lancee = fait('CampagneLancee.v1')();
  const relevee = [lancee, fait('FrequentationRelevee.v1')()];

  it('compte qui est venu un jour', () => {
    given(lancee).when(laRegionReleve()).then(fait('FrequentationRelevee.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(...relevee)
      .when(laRegionReleve())
      .changesNothing();
  });
  it('corrige les nombres d’un jour, et ajoute un autre jour', () => {
    given(...relevee)
      .when(laRegionReleve({ personnes: 148, entreprises: 92 }))
      .then(fait('FrequentationCorrigee.v1')());
    given(...relevee)
      .when(laRegionReleve({ tenueLe: '2026-01-16' }))
      .then(fait('FrequentationRelevee.v1')({ tenueLe: '2026-01-16' }));
  });
  it('relève encore, une fois la campagne close, un jour où elle était ouverte', () => {
    const close = [lancee, fait('CampagneClose.v1')({ closeLe: '2026-01-15' })];
    given(...close)
      .when(laRegionReleve())
      .then(fait('FrequentationRelevee.v1')());
    given(...close)
      .when(laRegionReleve({ tenueLe: '2026-01-16' }))
      .refuses(Refus.DateHorsDeLaCampagne);
  });
  it('refuse un jour d’avant le lancement, ou à venir, et demande le motif d’une date ancienne', () => {
    for (const jour of ['2026-01-11', '2026-01-20'])
      given(lancee)
        .when(laRegionReleve({ tenueLe: jour }))
        .refuses(Refus.DateHorsDeLaCampagne);
    given(lancee)
      .when(laRegionReleve({}, responsable('2026-01-26')))
      .refuses(MotifDeDateManquant);
  });
  it('refuse une campagne inconnue, ou celle d’un autre territoire', () => {
    given().when(laRegionReleve()).refuses(Refus.CampagneInconnue);
    given(lancee)
      .when(laRegionReleve({}, pilote('2026-01-19')))
      .refuses(Refus.CampagneDUnAutreTerritoire);
  });
  it('refuse à une entreprise', () => {
    given(lancee)
      .when(laRegionReleve({}, dirigeante('2026-01-19')))
      .refuses(Refus.CampagneReservee);
  });
});
