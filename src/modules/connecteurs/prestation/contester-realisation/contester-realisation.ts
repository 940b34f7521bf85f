import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Prestation } from '../prestation';
import type { MotifDeContestation, RealisationContestee } from '../prestation.events';
import { sonEntreprise } from '../roles';
import { exigerEtat, prestationConnue } from '../suite-de-la-prestation';

/** The supplier may deliver again, or the region cancels. */
export class ContesterRealisation extends Command<{ prestationId: string; motif: MotifDeContestation }> {
  static readonly authority = sonEntreprise;
}

export const contesterRealisation =
  ({ data: { prestationId, motif }, context: { actor, at } }: ContesterRealisation) =>
  (etat: Prestation | null): readonly RealisationContestee[] => {
    const prestation = prestationConnue(etat, actor);
    if (prestation.etat === 'contestee') return [];
    exigerEtat(prestation, 'La contestation', 'realisee');
    const contestation = { motif, contesteePar: actor.personneId, contesteeLe: dateDeParis(at) };
    return [{ type: 'RealisationContestee.v1', data: { prestationId, ...contestation } }];
  };
