import { scenariosOf } from '#libs/event-sourcing';
import { autrePiloteId, fait, PUBLIE, VALIDE } from '#facts/marque-mission';
import { pilote, responsable } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { IndicateurReserve } from '../../indicateur/indicateur.errors';
import { releve } from '../releve';
import * as Refus from '../releve.errors';
import { annulerRetraitement, AnnulerRetraitement } from './annuler-retraitement';

const annule = fait('RetraitementAnnule.v1')();
const { code, territoire, periode } = annule.data;

const laMissionAnnule = (context = pilote('2026-05-05', autrePiloteId)) =>
  demander(new AnnulerRetraitement({ code, territoire, periode }, context), annulerRetraitement);

describe('annuler un retraitement', () => {
  const { given } = scenariosOf(releve);
  const enCours = [...PUBLIE, fait('RetraitementDemande.v1')()];

  it('arrête celui qui est en cours', () => {
    given(...enCours)
      .when(laMissionAnnule())
      .then(annule);
  });
  it('ne change rien la seconde fois', () => {
    given(...enCours, annule)
      .when(laMissionAnnule())
      .changesNothing();
  });
  it('refuse quand rien n’est en cours', () => {
    given(...PUBLIE)
      .when(laMissionAnnule())
      .refuses(Refus.AucunRetraitementEnCours);
    given(...enCours, annule)
      .when(laMissionAnnule(pilote('2026-05-05')))
      .refuses(Refus.AucunRetraitementEnCours);
    given(...enCours, fait('RetraitementCalcule.v1')())
      .when(laMissionAnnule())
      .refuses(Refus.AucunRetraitementEnCours);
  });
  it('refuse un relevé inconnu ou non publié, et à une région', () => {
    given().when(laMissionAnnule()).refuses(Refus.ReleveInconnu);
    given(...VALIDE)
      .when(laMissionAnnule())
      .refuses(Refus.ReleveNonPublie);
    given(...enCours)
      .when(laMissionAnnule(responsable('2026-05-05')))
      .refuses(IndicateurReserve);
  });
});
