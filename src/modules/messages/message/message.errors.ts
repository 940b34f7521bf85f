import { refusal } from '#libs/event-sourcing';

export const MessageReserveAuSysteme = refusal(
  'forbidden',
  'message-reserve-au-systeme',
  'Un message est enregistré et envoyé par le programme, à la suite d’un fait.',
);

export const MessageInconnu = refusal(
  'not-found',
  'message-inconnu',
  'Ce message n’existe pas parmi ceux que vous voyez.',
);

export const LectureReserveeAuDestinataire = refusal(
  'forbidden',
  'lecture-reservee-au-destinataire',
  'Seul son destinataire marque un message comme lu.',
);

export const LectureDesMessagesReservee = refusal(
  'forbidden',
  'lecture-des-messages-reservee',
  'Les messages se lisent par leurs destinataires, la mission, les auditeurs, les régions et les entreprises.',
);
