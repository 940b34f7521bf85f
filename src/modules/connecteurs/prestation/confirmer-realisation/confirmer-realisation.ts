import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Prestation } from '../prestation';
import type { RealisationConfirmee } from '../prestation.events';
import { sonEntreprise } from '../roles';
import { exigerEtat, prestationConnue, refuserCumul } from '../suite-de-la-prestation';

export class ConfirmerRealisation extends Command<{ prestationId: string }> {
  static readonly authority = sonEntreprise;
}

export const confirmerRealisation =
  ({ data: { prestationId }, context: { actor, at } }: ConfirmerRealisation) =>
  (etat: Prestation | null): readonly RealisationConfirmee[] => {
    const prestation = prestationConnue(etat, actor);
    if (['confirmee', 'certifiee', 'payee'].includes(prestation.etat)) return [];
    exigerEtat(prestation, 'La confirmation', 'realisee');
    refuserCumul(prestation, actor);
    const confirmation = { confirmeePar: actor.personneId, confirmeeLe: dateDeParis(at) };
    return [{ type: 'RealisationConfirmee.v1', data: { prestationId, ...confirmation } }];
  };
