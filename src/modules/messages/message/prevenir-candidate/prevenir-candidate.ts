import { Command } from '#libs/event-sourcing';
import { permiseAuSysteme } from '#modules/habilitations';
import type { CodeDeGabarit, ValeursDe } from '../../gabarits/gabarits';
import { MessageReserveAuSysteme } from '../message.errors';

/** Records a message to the person who asked for the status PME digitale, whom later facts of the status do not name. */
export class PrevenirCandidate<Code extends CodeDeGabarit = CodeDeGabarit> extends Command<{
  siren: string;
  rang: number;
  gabarit: Code;
  valeurs: ValeursDe<Code>;
}> {
  static readonly authority = permiseAuSysteme(MessageReserveAuSysteme);
}
