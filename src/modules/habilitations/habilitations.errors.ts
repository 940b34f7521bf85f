import { refusal } from '#libs/event-sourcing';
import { enFrancais } from '#libs/france';

export const LectureNonHabilitee = refusal(
  'forbidden',
  'lecture-non-habilitee',
  'Cette question est ouverte à la mission, aux auditeurs, aux régions et aux entreprises : votre rôle n’y donne pas accès.',
);

export const LectureReserveeAuxRegions = refusal(
  'forbidden',
  'lecture-reservee-aux-regions',
  'Cette question est ouverte à la mission, aux auditeurs et aux régions : votre rôle n’y donne pas accès.',
);

export const MotifDeDateManquant = refusal(
  'rule',
  'motif-de-date-manquant',
  (date: string, depuis: string) =>
    `Cet acte est daté du ${enFrancais(date)}. Enregistré ce jour, un acte daté d’avant le ${enFrancais(depuis)} doit porter un motif : indiquez-le (motifDeDate).`,
);
