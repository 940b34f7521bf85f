import { scenariosOf } from '#libs/event-sourcing';
import { autrePiloteId, CALCULE, fait, PUBLIE, VALIDE } from '#facts/marque-mission';
import { pilote, responsable } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { IndicateurReserve } from '../../indicateur/indicateur.errors';
import { releve } from '../releve';
import * as Refus from '../releve.errors';
import { publierReleve, PublierReleve } from './publier-releve';

const publie = fait('RelevePublie.v1')();
const { code, territoire, periode } = publie.data;

const laMissionPublie = (context = pilote('2026-04-03')) =>
  demander(new PublierReleve({ code, territoire, periode }, context), publierReleve);

describe('publier un relevé', () => {
  const { given } = scenariosOf(releve);

  it('fige la valeur validée, sa définition et sa position', () => {
    given(...VALIDE)
      .when(laMissionPublie())
      .then(publie);
  });
  it('ne change rien la seconde fois, et refuse à une autre personne', () => {
    given(...PUBLIE)
      .when(laMissionPublie())
      .changesNothing();
    given(...PUBLIE)
      .when(laMissionPublie(pilote('2026-04-03', autrePiloteId)))
      .refuses(Refus.ReleveDejaPublie);
  });
  it('refuse ce qui n’est pas validé, ou que l’on a recalculé depuis', () => {
    given(...CALCULE)
      .when(laMissionPublie())
      .refuses(Refus.ReleveNonValide);
    given(...VALIDE, fait('ReleveCalcule.v1')({ valeur: 413 }))
      .when(laMissionPublie())
      .refuses(Refus.ReleveNonValide);
    given().when(laMissionPublie()).refuses(Refus.ReleveInconnu);
  });
  it('refuse à une région', () => {
    given(...VALIDE)
      .when(laMissionPublie(responsable('2026-04-03')))
      .refuses(IndicateurReserve);
  });
});
