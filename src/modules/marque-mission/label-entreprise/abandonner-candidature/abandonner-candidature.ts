import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import type { LabelEntreprise } from '../label-entreprise';
import * as Refus from '../label-entreprise.errors';
import type { CandidatureAbandonnee } from '../label-entreprise.events';
import { candidatureEnCours } from '../suite-du-label';

export class AbandonnerCandidature extends Command<{ siren: string; candidatureId: string }> {
  static readonly authority = permise({ siren: ['entreprise.dirigeant'] }, Refus.CandidatureReservee);
}

export const abandonner =
  ({ data: { siren, candidatureId }, context: { actor, at } }: AbandonnerCandidature) =>
  (etat: LabelEntreprise): readonly CandidatureAbandonnee[] => {
    if (actor.territoire !== siren) throw new Refus.CandidatureInconnue();
    if (etat.dernierAbandon === candidatureId) return [];
    if (candidatureEnCours(etat).candidatureId !== candidatureId) throw new Refus.CandidatureInconnue();
    const abandon = { abandonneePar: actor.personneId, abandonneeLe: dateDeParis(at) };
    return [{ type: 'CandidatureAbandonnee.v1', data: { siren, candidatureId, ...abandon } }];
  };
