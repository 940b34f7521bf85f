import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { annulation } from '../annulation';
import type { Prestation } from '../prestation';
import type { MotifDeContestation, PrestationAnnulee, RealisationContestee } from '../prestation.events';
import { sonEntreprise } from '../roles';
import { exigerEtat, prestationConnue } from '../suite-de-la-prestation';

/** The supplier may deliver again, or the region cancels. Past the last day to deliver, nothing would free what is held: it is cancelled at once. */
export class ContesterRealisation extends Command<{ prestationId: string; motif: MotifDeContestation }> {
  static readonly authority = sonEntreprise;
}

export const contesterRealisation =
  ({ data: { prestationId, motif }, context: { actor, at } }: ContesterRealisation) =>
  (etat: Prestation | null): readonly (RealisationContestee | PrestationAnnulee)[] => {
    const prestation = prestationConnue(etat, actor);
    if (prestation.etat === 'contestee') return [];
    exigerEtat(prestation, 'La contestation', 'realisee');
    const contesteeLe = dateDeParis(at);
    const contestee: RealisationContestee = {
      type: 'RealisationContestee.v1',
      data: { prestationId, motif, contesteePar: actor.personneId, contesteeLe },
    };
    const tropTard = prestation.financement !== null && contesteeLe > prestation.financement.expireLe;
    return tropTard
      ? [contestee, annulation(prestationId, prestation, 'echeance-depassee', null, contesteeLe)]
      : [contestee];
  };
