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

export const ListeIllisible = refusal(
  'rule',
  'liste-illisible',
  (defaut: string) => `Ce fichier n’est pas lu : ${defaut}.`,
);

export const FichierDejaApplique = refusal(
  'conflict',
  'fichier-deja-applique',
  (tenueLe: string) =>
    `Ce fichier est déjà appliqué à cette campagne, pour une manifestation tenue dès le ${enFrancais(tenueLe)} : relevez les autres jours dans un autre fichier.`,
);

export const AucuneEntrepriseVenue = refusal(
  'rule',
  'aucune-entreprise-venue',
  'Aucune ligne de ce fichier ne compte une entreprise de plus : demandez-en l’essai, qui dit pourquoi, et corrigez-les.',
);

export const TropDEntreprisesVenues = refusal(
  'rule',
  'trop-d-entreprises-venues',
  (nombre: number) => `Une campagne compte ${nombre} entreprises venues au plus : relevez les autres en nombre.`,
);

export const CampagneDejaClose = refusal(
  'conflict',
  'campagne-deja-close',
  (closeLe: string) =>
    `Cette campagne est close depuis le ${enFrancais(closeLe)}, avec un autre coût ou une autre date.`,
);
