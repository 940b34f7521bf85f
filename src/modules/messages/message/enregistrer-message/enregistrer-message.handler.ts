import type { Prepared } from '#libs/cqrs';
import { enregistrement } from '../enregistrement';
import { messageIdDe } from '../identite.handler';
import type { Message } from '../message';
import type { MessageEvent } from '../message.events';
import type { EnregistrerMessage } from './enregistrer-message';

export const preparerEnregistrement = ({ data, context }: EnregistrerMessage): Prepared<Message, MessageEvent> => {
  const messageId = messageIdDe(data, context);
  return { id: messageId, decide: enregistrement(messageId, data, context.at) };
};
