import type { MessageEvent } from './message/message.events';

export const LIBELLES: Readonly<Record<MessageEvent['type'], string>> = {
  'MessageEnregistre.v1': 'Message enregistré',
  'MessageRemis.v1': 'Message remis au serveur de messagerie',
  'EnvoiReporte.v1': 'Envoi reporté',
  'MessageEchoue.v1': 'Envoi du message échoué',
  'MessageNonEnvoye.v1': 'Message non envoyé',
  'MessageLu.v1': 'Message lu',
};
