import { positionOf, scenariosOf } from '#libs/event-sourcing';
import { autrePiloteId, CALCULE, fait, PUBLIE, VALIDE } from '#facts/marque-mission';
import { pilote, responsable } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { IndicateurReserve } from '../../indicateur/indicateur.errors';
import { releve } from '../releve';
import * as Refus from '../releve.errors';
import { calculer, CalculerReleve } from './calculer-releve';

const calcule = fait('ReleveCalcule.v1')();
const { code, territoire, periode, version, formule, serie } = calcule.data;
const definition = { version, formule, serie, population: '', source: '' };

const laMissionCalcule = (valeur: number | null = 412, context = pilote('2026-04-02')) =>
  demander(new CalculerReleve({ code, territoire, periode }, context), (command) =>
    calculer(command, definition, { valeur, effectif: 412, position: positionOf(48_429n) }),
  );

describe('calculer un relevé', () => {
  const { given } = scenariosOf(releve);

  it('retient la valeur, la version de la définition et la position du journal', () => {
    given().when(laMissionCalcule()).then(calcule);
  });
  it('remplace un calcul qui n’est pas publié, validé ou non', () => {
    for (const passe of [CALCULE, VALIDE])
      given(...passe)
        .when(laMissionCalcule(413))
        .then(fait('ReleveCalcule.v1')({ valeur: 413 }));
    given(...CALCULE)
      .when(laMissionCalcule(412, pilote('2026-04-02', autrePiloteId)))
      .then(fait('ReleveCalcule.v1')({ calculePar: autrePiloteId }));
  });
  it('ne change rien la seconde fois', () => {
    given(...CALCULE)
      .when(laMissionCalcule())
      .changesNothing();
  });
  it('ne touche pas à un relevé publié', () => {
    given(...PUBLIE)
      .when(laMissionCalcule())
      .refuses(Refus.RelevePublieIntouchable);
  });
  it('refuse une période qui n’est pas finie à Paris', () => {
    given()
      .when(laMissionCalcule(412, pilote('2026-03-31')))
      .refuses(Refus.PeriodeEnCours);
    given()
      .when(laMissionCalcule(412, pilote('2026-04-01')))
      .then(fait('ReleveCalcule.v1')({ calculeLe: '2026-04-01' }));
  });
  it('refuse ce qui ne se compte pas', () => {
    given().when(laMissionCalcule(null)).refuses(Refus.ChiffreIndisponible);
    given()
      .when(laMissionCalcule(0))
      .then(fait('ReleveCalcule.v1')({ valeur: 0 }));
  });
  it('refuse à une région', () => {
    given()
      .when(laMissionCalcule(412, responsable('2026-04-02')))
      .refuses(IndicateurReserve);
  });
});
