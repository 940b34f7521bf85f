import { scenariosOf } from '#libs/event-sourcing';
import { autrePiloteId, CALCULE, fait, PUBLIE, VALIDE } from '#facts/marque-mission';
import { pilote, responsable } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { IndicateurReserve } from '../../indicateur/indicateur.errors';
import { releve } from '../releve';
import * as Refus from '../releve.errors';
import { validerReleve, ValiderReleve } from './valider-releve';

const valide = fait('ReleveValide.v1')();
const { code, territoire, periode, valeur: vue } = valide.data;

const unAutreValide = (valeur = vue, context = pilote('2026-04-03', autrePiloteId)) =>
  demander(new ValiderReleve({ code, territoire, periode, valeur }, context), validerReleve);

describe('valider un relevé', () => {
  const { given } = scenariosOf(releve);

  it('est l’acte d’une autre personne que son auteur', () => {
    given(...CALCULE)
      .when(unAutreValide())
      .then(valide);
    given(...CALCULE)
      .when(unAutreValide(vue, pilote('2026-04-03')))
      .refuses(Refus.ValidationParSonAuteur);
  });
  it('ne change rien la seconde fois', () => {
    given(...VALIDE)
      .when(unAutreValide())
      .changesNothing();
  });
  it('refuse à une troisième personne, une fois validé', () => {
    given(...VALIDE)
      .when(unAutreValide(vue, pilote('2026-04-03', '0190c5a0-0000-7000-8000-0000000000c9')))
      .refuses(Refus.ReleveDejaValide);
  });
  it('refuse une valeur que le calcul n’a plus', () => {
    given(...CALCULE)
      .when(unAutreValide(411))
      .refuses(Refus.ValeurAutreQueVue);
    given(...VALIDE, fait('ReleveCalcule.v1')({ valeur: 413 }))
      .when(unAutreValide())
      .refuses(Refus.ValeurAutreQueVue);
  });
  it('refuse un relevé inconnu ou publié, et à une région', () => {
    given().when(unAutreValide()).refuses(Refus.ReleveInconnu);
    given(...PUBLIE)
      .when(unAutreValide())
      .refuses(Refus.RelevePublieIntouchable);
    given(...CALCULE)
      .when(unAutreValide(vue, responsable('2026-04-03')))
      .refuses(IndicateurReserve);
  });
});
