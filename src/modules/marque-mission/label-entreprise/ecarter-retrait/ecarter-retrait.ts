import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import type { LabelEntreprise } from '../label-entreprise';
import * as Refus from '../label-entreprise.errors';
import type { RetraitEcarte } from '../label-entreprise.events';
import { labelEnCours, refuserInteresse } from '../suite-du-label';

export class EcarterRetrait extends Command<{ siren: string }> {
  static readonly authority = permise({ FR: ['mission.pilote'] }, Refus.DecisionReservee);
}

export const ecarter =
  ({ data: { siren }, context: { actor, at } }: EcarterRetrait) =>
  (etat: LabelEntreprise): readonly RetraitEcarte[] => {
    const ecarteLe = dateDeParis(at);
    const { numero, retrait, retraitEcarte } = labelEnCours(etat, 'L’abandon d’un retrait', ecarteLe);
    refuserInteresse(etat, actor);
    if (!retrait) {
      if (retraitEcarte) return [];
      throw new Refus.RetraitNonEnvisage();
    }
    return [{ type: 'RetraitEcarte.v1', data: { siren, numero, ecartePar: actor.personneId, ecarteLe } }];
  };
