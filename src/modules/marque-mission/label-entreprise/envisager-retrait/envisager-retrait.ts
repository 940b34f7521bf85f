import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import { observationsAvant } from '../durees';
import type { LabelEntreprise } from '../label-entreprise';
import * as Refus from '../label-entreprise.errors';
import type { MotifDeRetraitDuLabel, RetraitEnvisage } from '../label-entreprise.events';
import { labelEnCours, refuserInteresse } from '../suite-du-label';

export class EnvisagerRetrait extends Command<{ siren: string; motif: MotifDeRetraitDuLabel }> {
  static readonly authority = permise({ FR: ['mission.pilote'] }, Refus.DecisionReservee);
}

export const envisager =
  ({ data: { siren, motif }, context: { actor, at } }: EnvisagerRetrait) =>
  (etat: LabelEntreprise): readonly RetraitEnvisage[] => {
    const notifieLe = dateDeParis(at);
    const { numero, retrait } = labelEnCours(etat, 'Un retrait', notifieLe);
    refuserInteresse(etat, actor);
    if (retrait) {
      if (retrait.motif === motif) return [];
      throw new Refus.RetraitDejaEnvisage(retrait.notifieLe);
    }
    const delai = { notifieLe, observationsAvantLe: observationsAvant(notifieLe) };
    return [{ type: 'RetraitEnvisage.v1', data: { siren, numero, motif, envisagePar: actor.personneId, ...delai } }];
  };
