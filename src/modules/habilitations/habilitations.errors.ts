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

export const LectureDuLabelReservee = refusal(
  'forbidden',
  'lecture-du-label-reservee',
  'Les candidatures au label se lisent par la mission, les évaluateurs et les auditeurs ; celle d’une entreprise, aussi par elle et ses régions.',
);

export const LectureDesDemandesReservee = refusal(
  'forbidden',
  'lecture-des-demandes-reservee',
  'Les demandes d’accompagnement se lisent par la mission, les auditeurs, les régions et leurs référents, l’entreprise et les connecteurs concernés.',
);

export const LectureDesLabellisationsReservee = refusal(
  'forbidden',
  'lecture-des-labellisations-reservee',
  'Les demandes de label des connecteurs se lisent par la mission, les évaluateurs, les auditeurs, les régions et leurs référents ; la sienne, par chacun.',
);

export const LectureDesMandatsReservee = refusal(
  'forbidden',
  'lecture-des-mandats-reservee',
  'Les mandats d’audit se lisent par la mission, et par chaque auditeur le sien.',
);
