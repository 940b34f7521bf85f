import { refusal } from '#libs/event-sourcing';

export const EnregistrementReserve = refusal(
  'forbidden',
  'enregistrement-reserve',
  'Une personne est enregistrée par la mission, un instructeur de région ou une entreprise.',
);

export const PersonneInconnue = refusal(
  'not-found',
  'personne-inconnue',
  'Aucune personne de cet identifiant n’est à lire ici : elle est inconnue, effacée, ou enregistrée par un autre territoire.',
);

export const ConsultationNonHabilitee = refusal(
  'forbidden',
  'consultation-non-habilitee',
  'L’identité d’une personne est lue par la mission, un auditeur, ou la région qui l’a enregistrée.',
);

export const ConsultationsTropNombreuses = refusal(
  'rule',
  'consultations-trop-nombreuses',
  (lectures: number) =>
    `Une personne lit ${lectures} identités au plus en 24 heures : reprenez plus tard, ou partagez ce travail.`,
);
