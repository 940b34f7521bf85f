import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import type { LabelEntreprise } from '../label-entreprise';
import * as Refus from '../label-entreprise.errors';
import type { LabelSuspendu, MotifDeSuspension } from '../label-entreprise.events';
import { labelEnCours, refuserInteresse } from '../suite-du-label';

export class SuspendreLabel extends Command<{ siren: string; motif: MotifDeSuspension }> {
  static readonly authority = permise({ FR: ['mission.pilote'] }, Refus.DecisionReservee);
}

export const suspendre =
  ({ data: { siren, motif }, context: { actor, at } }: SuspendreLabel) =>
  (etat: LabelEntreprise): readonly LabelSuspendu[] => {
    const suspenduLe = dateDeParis(at);
    const label = labelEnCours(etat, 'La suspension', suspenduLe);
    refuserInteresse(etat, actor);
    if (label.etat === 'suspendu') {
      if (label.motifDeSuspension === motif) return [];
      throw new Refus.LabelDansUnAutreEtat('Une autre suspension', label.etat);
    }
    const { numero } = label;
    return [{ type: 'LabelSuspendu.v1', data: { siren, numero, motif, suspenduPar: actor.personneId, suspenduLe } }];
  };
