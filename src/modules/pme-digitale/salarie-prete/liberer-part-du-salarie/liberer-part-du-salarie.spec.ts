import { scenariosOf } from '#libs/event-sourcing';
import { conventionId, fait, salarieId } from '#facts/conventions-de-pret';
import { preteuse, programme } from '../../../../../test/support/acteurs-des-prets';
import { demander } from '../../../../../test/support/demander';
import { salariePrete } from '../salarie-prete';
import { PartReserveeAuProgramme } from '../salarie-prete.errors';
import { liberer, LibererPartDuSalarie } from './liberer-part-du-salarie';

const onLibere = (context = programme('2027-03-01'), aCommence = true) =>
  demander(new LibererPartDuSalarie({ salarieId, conventionId, aCommence }, context), liberer);

describe('libérer la part du temps d’un salarié', () => {
  const { given } = scenariosOf(salariePrete);
  const liberee = fait('PartDeSalarieLiberee.v1')();

  it('se fait une fois, aussi quand rien n’est tenu', () => {
    given(fait('PartDeSalarieReservee.v1')()).when(onLibere()).then(liberee);
    given().when(onLibere()).then(liberee);
    given(liberee).when(onLibere()).changesNothing();
  });
  it('dit si le prêt avait commencé', () => {
    given(fait('PartDeSalarieReservee.v1')())
      .when(onLibere(undefined, false))
      .then(fait('PartDeSalarieLiberee.v1')({ aCommence: false }));
  });
  it('refuse à une personne', () => {
    given()
      .when(onLibere(preteuse('2027-03-01')))
      .refuses(PartReserveeAuProgramme);
  });
});
