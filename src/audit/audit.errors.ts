import { refusal } from '#libs/event-sourcing';

export const AuditReserve = refusal(
  'forbidden',
  'audit-reserve',
  'Rejuger des décisions revient à un auditeur du pays entier ou à la mission : adressez-vous à eux.',
);
