import { refusal } from '#libs/event-sourcing';

export const ConsultationsReservees = refusal(
  'forbidden',
  'consultations-reservees',
  'Les consultations des auditeurs se lisent par la mission (rôle mission.pilote), et chaque auditeur lit les siennes : adressez-vous à elle.',
);
