import { Command } from '#libs/event-sourcing';
import { permiseAuSysteme } from '#modules/habilitations';
import type { CodeDeGabarit } from '../../gabarits/gabarits';
import type { Envoi } from '../enregistrement';
import { MessageReserveAuSysteme } from '../message.errors';

/** Asked for by reactions; the compiler holds `valeurs` to the template. */
export class EnregistrerMessage<Code extends CodeDeGabarit = CodeDeGabarit> extends Command<Envoi<Code>> {
  static readonly authority = permiseAuSysteme(MessageReserveAuSysteme);
}
