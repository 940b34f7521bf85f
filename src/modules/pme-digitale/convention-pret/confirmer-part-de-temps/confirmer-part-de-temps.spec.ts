import { scenariosOf } from '#libs/event-sourcing';
import { conventionId, fait, PART_TENUE, REDIGEE } from '#facts/conventions-de-pret';
import { preteuse, programme } from '../../../../../test/support/acteurs-des-prets';
import { demander } from '../../../../../test/support/demander';
import { conventionPret } from '../convention-pret';
import { SuiteDeConventionReservee } from '../convention-pret.errors';
import { confirmerPart, ConfirmerPartDeTemps } from './confirmer-part-de-temps';

const onConfirme = (version = 1, context = programme('2026-06-10')) =>
  demander(new ConfirmerPartDeTemps({ conventionId, version }, context), confirmerPart);

describe('confirmer la part de temps du salarié', () => {
  const { given } = scenariosOf(conventionPret);

  it('vaut pour le contenu le plus récent', () => {
    given(...REDIGEE)
      .when(onConfirme())
      .then(fait('PartDeTempsConfirmee.v1')());
    given(...PART_TENUE)
      .when(onConfirme())
      .changesNothing();
    given(...REDIGEE, fait('ContenuDeConventionModifie.v1')())
      .when(onConfirme())
      .changesNothing();
    given(...REDIGEE, fait('PretRompu.v1')({ aCommence: false }))
      .when(onConfirme())
      .changesNothing();
    given().when(onConfirme()).changesNothing();
  });
  it('refuse à une personne', () => {
    given(...REDIGEE)
      .when(onConfirme(1, preteuse('2026-06-10')))
      .refuses(SuiteDeConventionReservee);
  });
});
