import { scenariosOf } from '#libs/event-sourcing';
import { COMMENCEE, conventionId, fait, SIGNEE } from '#facts/conventions-de-pret';
import { utilisatrice } from '../../../../../test/support/acteurs-des-prets';
import { demander } from '../../../../../test/support/demander';
import { conventionPret } from '../convention-pret';
import { EtapeDeConventionImpossible } from '../convention-pret.errors';
import { reprendre, ReprendrePret } from './reprendre-pret';

const onReprend = () => demander(new ReprendrePret({ conventionId }, utilisatrice('2026-11-16')), reprendre);

describe('reprendre le prêt', () => {
  const { given } = scenariosOf(conventionPret);

  it('le remet en cours, une fois', () => {
    const suspendu = [...COMMENCEE, fait('PretSuspendu.v1')()];
    given(...suspendu)
      .when(onReprend())
      .then(fait('PretRepris.v1')());
    given(...suspendu, fait('PretRepris.v1')())
      .when(onReprend())
      .changesNothing();
  });
  it('refuse avant le début', () => {
    given(...SIGNEE)
      .when(onReprend())
      .refuses(EtapeDeConventionImpossible);
  });
});
