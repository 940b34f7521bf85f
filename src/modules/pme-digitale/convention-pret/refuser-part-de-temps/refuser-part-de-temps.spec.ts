import { scenariosOf } from '#libs/event-sourcing';
import { conventionId, fait, PART_TENUE, REDIGEE } from '#facts/conventions-de-pret';
import { preteuse, programme } from '../../../../../test/support/acteurs-des-prets';
import { demander } from '../../../../../test/support/demander';
import { conventionPret } from '../convention-pret';
import { SuiteDeConventionReservee } from '../convention-pret.errors';
import { refuserPart, RefuserPartDeTemps } from './refuser-part-de-temps';

const onRefuse = (context = programme('2026-06-10')) =>
  demander(new RefuserPartDeTemps({ conventionId, version: 1, motif: 'temps-insuffisant' }, context), refuserPart);

describe('refuser la part de temps du salarié', () => {
  const { given } = scenariosOf(conventionPret);

  it('dit pourquoi, et non ce qui reste, une fois', () => {
    given(...REDIGEE)
      .when(onRefuse())
      .then(fait('PartDeTempsRefusee.v1')());
    given(...REDIGEE, fait('PartDeTempsRefusee.v1')())
      .when(onRefuse())
      .changesNothing();
    given(...PART_TENUE)
      .when(onRefuse())
      .changesNothing();
    given(...REDIGEE, fait('PretRompu.v1')({ aCommence: false }))
      .when(onRefuse())
      .changesNothing();
  });
  it('refuse à une personne', () => {
    given(...REDIGEE)
      .when(onRefuse(preteuse('2026-06-10')))
      .refuses(SuiteDeConventionReservee);
  });
});
