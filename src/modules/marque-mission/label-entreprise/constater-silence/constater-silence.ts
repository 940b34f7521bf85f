import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permiseAuSysteme } from '#modules/habilitations';
import type { LabelEntreprise } from '../label-entreprise';
import { EcheanceReserveeAuSysteme } from '../label-entreprise.errors';
import type { LabelEntrepriseEvent } from '../label-entreprise.events';
import { labelDe } from '../suite-du-label';

/** The outbox sends this command on the day after the last day of the delay. */
export class ConstaterSilence extends Command<{ siren: string; candidatureId: string; silenceLe: string }> {
  static readonly authority = permiseAuSysteme(EcheanceReserveeAuSysteme);
}

/** Changes nothing when the application was decided, or when the delay stopped or moved since. */
export const constaterSilence =
  ({ data: { siren, candidatureId, silenceLe }, context: { at } }: ConstaterSilence) =>
  (etat: LabelEntreprise): readonly LabelEntrepriseEvent[] => {
    const { candidature } = etat;
    if (candidature?.candidatureId !== candidatureId || candidature.rejeteeLe !== null) return [];
    if (candidature.arreteeDepuis !== null || candidature.silenceLe !== silenceLe) return [];
    const neeLe = dateDeParis(at);
    if (neeLe <= silenceLe) return [];
    const { effetDuSilence: effet, baseDuSilence } = candidature;
    return [
      { type: 'DecisionNeeDuSilence.v1', data: { siren, candidatureId, effet, baseDuSilence, neeLe } },
      ...(effet === 'acceptation' ? labelDe(etat, candidature, { par: null, le: neeLe }) : []),
    ];
  };
