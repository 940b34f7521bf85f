import { refusal } from '#libs/event-sourcing';
import { enFrancais } from '#libs/france';

export const CampagneReservee = refusal(
  'forbidden',
  'campagne-reservee',
  'Une campagne se mène par la mission (rôle mission.pilote) ou par une région (rôle region.responsable).',
);

export const CampagneInconnue = refusal(
  'not-found',
  'campagne-inconnue',
  'Aucune campagne ne porte ce code : vérifiez-le, ou lancez-la d’abord.',
);

export const CampagneDUnAutreTerritoire = refusal(
  'forbidden',
  'campagne-d-un-autre-territoire',
  'Cette campagne est menée par un autre territoire : adressez-vous à lui.',
);

export const CodeDeCampagneIndisponible = refusal(
  'conflict',
  'code-de-campagne-indisponible',
  'Ce code est celui d’une autre campagne : choisissez-en un autre.',
);

export const DateHorsDeLaCampagne = refusal(
  'rule',
  'date-hors-de-la-campagne',
  (du: string, au: string) => `Cette date va du ${enFrancais(du)} au ${enFrancais(au)} : corrigez-la.`,
);

export const CampagneDejaClose = refusal(
  'conflict',
  'campagne-deja-close',
  (closeLe: string) =>
    `Cette campagne est close depuis le ${enFrancais(closeLe)}, avec un autre coût ou une autre date.`,
);
