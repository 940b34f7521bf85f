import { refusal } from '#libs/event-sourcing';

export const EnregistrementReserve = refusal(
  'forbidden',
  'enregistrement-reserve',
  'Une personne est enregistrée par la mission, un instructeur de région ou une entreprise.',
);

export const PersonneInconnue = refusal(
  'not-found',
  'personne-inconnue',
  'Aucune personne de cet identifiant, ou ses données ont été effacées.',
);

export const ConsultationNonHabilitee = refusal(
  'forbidden',
  'consultation-non-habilitee',
  'L’identité d’une personne est lue par la mission ou un auditeur.',
);

export const ConsultationsTropNombreuses = refusal(
  'rule',
  'consultations-trop-nombreuses',
  (lectures: number) =>
    `Une personne lit ${lectures} identités au plus en 24 heures : reprenez plus tard, ou partagez ce travail.`,
);
