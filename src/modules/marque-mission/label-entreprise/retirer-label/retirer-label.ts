import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import type { LabelEntreprise } from '../label-entreprise';
import * as Refus from '../label-entreprise.errors';
import type { LabelRetire } from '../label-entreprise.events';
import { labelConnu, labelEnCours, refuserInteresse } from '../suite-du-label';

export class RetirerLabel extends Command<{ siren: string }> {
  static readonly authority = permise({ FR: ['mission.pilote'] }, Refus.DecisionReservee);
}

/** Once the company has answered, or its time to answer is over (CRPA, articles L121-1 and L122-1). */
export const retirer =
  ({ data: { siren }, context: { actor, at } }: RetirerLabel) =>
  (etat: LabelEntreprise): readonly LabelRetire[] => {
    if (labelConnu(etat).etat === 'retire') return [];
    const retireLe = dateDeParis(at);
    const { numero, retrait } = labelEnCours(etat, 'Le retrait', retireLe);
    refuserInteresse(etat, actor);
    if (!retrait) throw new Refus.RetraitNonEnvisage();
    if (retrait.envisagePar === actor.personneId) throw new Refus.RetraitParUneAutrePersonne();
    if (!retrait.observations && retireLe <= retrait.observationsAvantLe)
      throw new Refus.ObservationsAttendues(retrait.observationsAvantLe);
    const observations = retrait.observations ? ('recues' as const) : ('aucune' as const);
    const decision = { motif: retrait.motif, observations, retirePar: actor.personneId, retireLe };
    return [{ type: 'LabelRetire.v1', data: { siren, numero, ...decision } }];
  };
