import { scenariosOf } from '#libs/event-sourcing';
import { codeDIndicateur as code, fait } from '#facts/marque-mission';
import { pilote, responsable } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { indicateur } from '../indicateur';
import * as Refus from '../indicateur.errors';
import { retirerIndicateur, RetirerIndicateur } from './retirer-indicateur';

const laMissionRetire = (context = pilote('2027-03-01')) =>
  demander(new RetirerIndicateur({ code }, context), retirerIndicateur);

describe('retirer un indicateur', () => {
  const { given } = scenariosOf(indicateur);
  const defini = fait('IndicateurDefini.v1')();
  const retire = fait('IndicateurRetire.v1')();

  it('l’ôte du catalogue', () => {
    given(defini).when(laMissionRetire()).then(retire);
  });
  it('ne change rien la seconde fois', () => {
    given(defini, retire).when(laMissionRetire()).changesNothing();
  });
  it('refuse un indicateur inconnu, et à une région', () => {
    given().when(laMissionRetire()).refuses(Refus.IndicateurInconnu);
    given(defini)
      .when(laMissionRetire(responsable('2027-03-01')))
      .refuses(Refus.IndicateurReserve);
  });
});
