import { scenariosOf } from '#libs/event-sourcing';
import { decideurId, DEPOSEE, fait, LABELLISEE, siren } from '#facts/marque-mission';
import { evaluatrice, pilote } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { labelEntreprise } from '../label-entreprise';
import * as Refus from '../label-entreprise.errors';
import type { MotifDeSuspension } from '../label-entreprise.events';
import { suspendre, SuspendreLabel } from './suspendre-label';

const laMissionSuspend = (motif: MotifDeSuspension = 'controle-en-cours', context = pilote('2026-09-01')) =>
  demander(new SuspendreLabel({ siren, motif }, context), suspendre);

describe('suspendre un label', () => {
  const { given } = scenariosOf(labelEntreprise);

  it('dit son motif', () => {
    given(...LABELLISEE)
      .when(laMissionSuspend())
      .then(fait('LabelSuspendu.v1')());
  });
  it('ne change rien la seconde fois, et n’en change pas le motif', () => {
    const suspendu = [...LABELLISEE, fait('LabelSuspendu.v1')()];
    given(...suspendu)
      .when(laMissionSuspend())
      .changesNothing();
    given(...suspendu)
      .when(laMissionSuspend('critere-perdu'))
      .refuses(Refus.LabelDansUnAutreEtat);
  });
  it('refuse sans label, et un label fini ou retiré', () => {
    given(...DEPOSEE)
      .when(laMissionSuspend())
      .refuses(Refus.LabelInconnu);
    given(...LABELLISEE, fait('RetraitEnvisage.v1')(), fait('LabelRetire.v1')())
      .when(laMissionSuspend())
      .refuses(Refus.LabelDansUnAutreEtat);
    given(...LABELLISEE)
      .when(laMissionSuspend('controle-en-cours', pilote('2028-03-02')))
      .refuses(Refus.LabelDansUnAutreEtat);
  });
  it('refuse à qui ne décide pas, et à qui y a un intérêt', () => {
    given(...LABELLISEE)
      .when(laMissionSuspend('controle-en-cours', evaluatrice('2026-09-01')))
      .refuses(Refus.DecisionReservee);
    given(...LABELLISEE, fait('InteretDeclare.v1')({ declarePar: decideurId }))
      .when(laMissionSuspend())
      .refuses(Refus.InteretDansLEntreprise);
  });
});
