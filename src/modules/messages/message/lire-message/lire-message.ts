import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permiseAChacun } from '#modules/habilitations';
import { estVisible, type Message } from '../message';
import * as Refus from '../message.errors';
import type { MessageLu } from '../message.events';

export class LireMessage extends Command<{ messageId: string }> {
  static readonly authority = permiseAChacun(Refus.LectureDesMessagesReservee);
}

export const lire =
  ({ data: { messageId }, context: { actor, at } }: LireMessage) =>
  (message: Message): readonly MessageLu[] => {
    if (message.etat === 'absent' || !estVisible(actor, message.message)) throw new Refus.MessageInconnu();
    if (message.message.destinataireId !== actor.personneId) throw new Refus.LectureReserveeAuDestinataire();
    if (message.luLe !== null) return [];
    return [{ type: 'MessageLu.v1', data: { messageId, luLe: dateDeParis(at) } }];
  };
