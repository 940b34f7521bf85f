import { scenariosOf } from '#libs/event-sourcing';
import { COMMENCEE, conventionId, fait, SIGNEE } from '#facts/conventions-de-pret';
import { etrangere, utilisatrice } from '../../../../../test/support/acteurs-des-prets';
import { demander } from '../../../../../test/support/demander';
import { conventionPret } from '../convention-pret';
import * as Refus from '../convention-pret.errors';
import { suspendre, SuspendrePret } from './suspendre-pret';

const onSuspend = (context = utilisatrice('2026-11-02')) =>
  demander(new SuspendrePret({ conventionId, motif: 'fermeture-temporaire' }, context), suspendre);

describe('suspendre le prêt', () => {
  const { given } = scenariosOf(conventionPret);

  it('se fait une fois, par l’une des deux entreprises', () => {
    given(...COMMENCEE)
      .when(onSuspend())
      .then(fait('PretSuspendu.v1')());
    given(...COMMENCEE, fait('PretSuspendu.v1')())
      .when(onSuspend())
      .changesNothing();
    given(...COMMENCEE)
      .when(onSuspend(etrangere('2026-11-02')))
      .refuses(Refus.ConventionInconnue);
  });
  it('refuse avant le début', () => {
    given(...SIGNEE)
      .when(onSuspend())
      .refuses(Refus.EtapeDeConventionImpossible);
  });
});
