import { refusal } from '#libs/event-sourcing';
import { enFrancais } from '#libs/france';

export const DispositifInconnu = refusal(
  'not-found',
  'dispositif-inconnu',
  'Ce dispositif n’existe pas dans votre territoire.',
);

export const DispositifReserveAuResponsable = refusal(
  'forbidden',
  'dispositif-reserve-au-responsable',
  'Un dispositif est ouvert et fermé par le responsable de la région (rôle region.responsable).',
);

export const IdentifiantIndisponible = refusal(
  'conflict',
  'identifiant-indisponible',
  'Cet identifiant ne peut servir à un nouveau dispositif : tirez-en un autre.',
);

export const DispositifDejaOuvert = refusal(
  'conflict',
  'dispositif-deja-ouvert',
  'Un dispositif de cet identifiant est déjà ouvert avec d’autres règles : donnez un autre identifiant.',
);

export const BornesIncoherentes = refusal(
  'rule',
  'bornes-incoherentes',
  'Le plancher d’une aide ne peut dépasser son plafond : corrigez l’un des deux.',
);

export const DateHorsDePropos = refusal(
  'rule',
  'date-hors-de-propos',
  'Un dispositif s’ouvre aujourd’hui au plus tard (calendrier de Paris).',
);

export const DispositifDejaFerme = refusal(
  'conflict',
  'dispositif-deja-ferme',
  (fermeLe: string) =>
    `Ce dispositif est fermé depuis le ${enFrancais(fermeLe)} et ne se rouvre pas : un autre s’ouvre sous un autre identifiant.`,
);
