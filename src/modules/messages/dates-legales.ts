import type { LegalDates } from '#libs/event-sourcing';
import type { MessageEvent } from './message/message.events';

export const DATES_DES_MESSAGES: LegalDates<MessageEvent> = {
  'MessageEnregistre.v1': 'enregistreLe',
  'MessageRemis.v1': 'remisLe',
  'EnvoiReporte.v1': 'reporteLe',
  'MessageEchoue.v1': 'echoueLe',
  'MessageNonEnvoye.v1': 'constateLe',
  'MessageLu.v1': 'luLe',
};
