import { Command } from '#libs/event-sourcing';
import { permiseAuSysteme } from '#modules/habilitations';
import type { CodeDeGabarit, ValeursDe } from '../../gabarits/gabarits';
import { MessageReserveAuSysteme } from '../message.errors';

/**
 * Records a message to one of the companies of a loan: to the person who asked for its status. With `siEnCoursJusquAu`, only while the
 * loan goes on and that is its last day.
 */
export class PrevenirPartieDuPret<Code extends CodeDeGabarit = CodeDeGabarit> extends Command<{
  conventionId: string;
  partie: 'preteuse' | 'utilisatrice';
  gabarit: Code;
  valeurs: ValeursDe<Code>;
  siEnCoursJusquAu: string | null;
}> {
  static readonly authority = permiseAuSysteme(MessageReserveAuSysteme);
}
