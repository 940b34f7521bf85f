import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import type { EntrepriseCandidate } from '../entreprise-candidate';
import type { LabelEntreprise } from '../label-entreprise';
import * as Refus from '../label-entreprise.errors';
import type { LabelEntrepriseEvent } from '../label-entreprise.events';
import { candidatureEnCours, criteresManquants, labelDe, refuserDecideur } from '../suite-du-label';

export class AccorderLabel extends Command<{ siren: string; candidatureId: string }> {
  static readonly authority = permise({ FR: ['mission.pilote'] }, Refus.DecisionReservee);
}

export const accorder =
  ({ data: { candidatureId }, context: { actor, at } }: AccorderLabel, entreprise: EntrepriseCandidate | null) =>
  (etat: LabelEntreprise): readonly LabelEntrepriseEvent[] => {
    if (etat.label?.candidatureId === candidatureId) return [];
    const candidature = candidatureEnCours(etat);
    if (candidature.candidatureId !== candidatureId) throw new Refus.CandidatureInconnue();
    refuserDecideur(etat, candidature, actor);
    if (!entreprise) throw new Refus.EntrepriseCandidateCessee();
    const le = dateDeParis(at);
    const manquants = criteresManquants(candidature, le);
    if (manquants.length > 0) throw new Refus.CriteresNonSatisfaits(candidature.criteres, le, manquants);
    return labelDe(etat, candidature, { par: actor.personneId, le });
  };
