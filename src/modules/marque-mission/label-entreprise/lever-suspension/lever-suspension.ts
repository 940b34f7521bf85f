import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import type { LabelEntreprise } from '../label-entreprise';
import * as Refus from '../label-entreprise.errors';
import type { SuspensionLevee } from '../label-entreprise.events';
import { labelEnCours, refuserInteresse } from '../suite-du-label';

export class LeverSuspension extends Command<{ siren: string }> {
  static readonly authority = permise({ FR: ['mission.pilote'] }, Refus.DecisionReservee);
}

export const lever =
  ({ data: { siren }, context: { actor, at } }: LeverSuspension) =>
  (etat: LabelEntreprise): readonly SuspensionLevee[] => {
    const leveeLe = dateDeParis(at);
    const label = labelEnCours(etat, 'La levée d’une suspension', leveeLe);
    refuserInteresse(etat, actor);
    if (label.etat === 'actif') {
      if (label.motifDeSuspension !== null) return [];
      throw new Refus.LabelDansUnAutreEtat('La levée d’une suspension', label.etat);
    }
    return [{ type: 'SuspensionLevee.v1', data: { siren, numero: label.numero, leveePar: actor.personneId, leveeLe } }];
  };
