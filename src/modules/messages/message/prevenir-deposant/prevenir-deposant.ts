import { Command } from '#libs/event-sourcing';
import { permiseAuSysteme } from '#modules/habilitations';
import type { CodeDeGabarit, ValeursDe } from '../../gabarits/gabarits';
import { MessageReserveAuSysteme } from '../message.errors';

/** Records a message to the person who filed an aid file, whom later facts of the file do not name. */
export class PrevenirDeposant<Code extends CodeDeGabarit = CodeDeGabarit> extends Command<{
  dossierId: string;
  gabarit: Code;
  valeurs: ValeursDe<Code>;
}> {
  static readonly authority = permiseAuSysteme(MessageReserveAuSysteme);
}
