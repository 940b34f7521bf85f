import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permiseAuSysteme } from '#modules/habilitations';
import type { LabelEntreprise } from '../label-entreprise';
import { EcheanceReserveeAuSysteme } from '../label-entreprise.errors';
import type { LabelExpire } from '../label-entreprise.events';
import { expirationDuLabel } from '../suite-du-label';

/** The outbox sends this command on the day after the last day of a label. */
export class ConstaterExpirationDuLabel extends Command<{ siren: string; numero: string }> {
  static readonly authority = permiseAuSysteme(EcheanceReserveeAuSysteme);
}

/** Changes nothing when the label was renewed or withdrawn meanwhile. */
export const constaterExpirationDuLabel =
  ({ data: { numero }, context: { at } }: ConstaterExpirationDuLabel) =>
  ({ label }: LabelEntreprise): readonly LabelExpire[] =>
    label?.numero === numero ? expirationDuLabel(label, dateDeParis(at)) : [];
