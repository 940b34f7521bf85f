import { refusal } from '#libs/event-sourcing';

export const LectureNonHabilitee = refusal(
  'forbidden',
  'lecture-non-habilitee',
  'Cette question est ouverte à la mission, aux auditeurs, aux régions et aux entreprises : votre rôle n’y donne pas accès.',
);
