import type { MessageEvent } from '../../../src/modules/messages/message/message.events';
import { factsOf } from '../frozen-examples';

export type Fait = MessageEvent;

export const fait = factsOf<Fait>();

/** To whoever filed the aid file of the frozen examples, when its aid is granted. */
export const { messageId, destinataireId, valeurs } = fait('MessageEnregistre.v1')().data;
