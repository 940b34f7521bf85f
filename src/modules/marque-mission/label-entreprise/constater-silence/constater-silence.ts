import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permiseAuSysteme } from '#modules/habilitations';
import type { LabelEntreprise } from '../label-entreprise';
import { EcheanceReserveeAuSysteme } from '../label-entreprise.errors';
import type { LabelEntrepriseEvent } from '../label-entreprise.events';
import { decisionDuSilence } from '../suite-du-label';

/** The outbox sends this command on the day after the last day of the delay. */
export class ConstaterSilence extends Command<{ siren: string; candidatureId: string; silenceLe: string }> {
  static readonly authority = permiseAuSysteme(EcheanceReserveeAuSysteme);
}

/** Changes nothing when the application was decided, or when the delay stopped or moved since. */
export const constaterSilence =
  ({ data: { candidatureId, silenceLe }, context: { at } }: ConstaterSilence) =>
  (etat: LabelEntreprise): readonly LabelEntrepriseEvent[] => {
    const { candidature } = etat;
    if (candidature?.candidatureId !== candidatureId || candidature.silenceLe !== silenceLe) return [];
    return decisionDuSilence(etat, dateDeParis(at));
  };
