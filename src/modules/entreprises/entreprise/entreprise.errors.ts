import { refusal } from '#libs/event-sourcing';
import { enFrancais } from '#libs/france';

export const SiretIllisible = refusal(
  'rule',
  'siret-illisible',
  'Un SIRET est fait de 14 chiffres, par exemple 552 081 317 66522.',
);

export const SiretDeMauvaiseLongueur = refusal('rule', 'siret-de-mauvaise-longueur', (chiffres: number) => {
  const indice = chiffres === 9 ? ' Vous avez donné un SIREN : ajoutez les 5 chiffres de l’établissement.' : '';
  return `Un SIRET compte 14 chiffres, celui-ci en compte ${chiffres}.${indice}`;
});

export const SiretAvecLettres = refusal(
  'rule',
  'siret-avec-lettres',
  'Un SIRET qui contient des lettres est celui d’un établissement de Monaco : le programme est réservé aux entreprises françaises.',
);

export const SirenIncorrect = refusal(
  'rule',
  'siren-incorrect',
  (siren: string) =>
    `Les 9 premiers chiffres (${siren}) ne forment pas un SIREN : l’un d’eux est sans doute faux. Vérifiez-les.`,
);

export const SiretIncorrect = refusal(
  'rule',
  'siret-incorrect',
  (siren: string) =>
    `Le SIREN ${siren} est bien formé, mais pas les 5 derniers chiffres, ceux de l’établissement. Vérifiez-les.`,
);

export const RegionInconnue = refusal(
  'rule',
  'region-inconnue',
  (code: string) =>
    `« ${code.slice(0, 20)} » n’est pas le code d’une des 18 régions : donnez son code INSEE, par exemple 53 pour la Bretagne, 01 pour la Guadeloupe.`,
);

export const ActeReserve = refusal(
  'forbidden',
  'acte-reserve',
  'Cet acte revient à la mission, à la région de l’entreprise ou à l’entreprise elle-même : demandez-le à l’une d’elles.',
);

export const EntrepriseDejaReferencee = refusal(
  'conflict',
  'entreprise-deja-referencee',
  (siret: string) => `Cette entreprise est déjà référencée, avec l’établissement ${siret} : reprenez sa fiche.`,
  { details: (siret: string) => ({ siretReference: siret }) },
);

export const EntrepriseReferenceeAilleurs = refusal(
  'conflict',
  'entreprise-referencee-ailleurs',
  'Cette entreprise ne peut être référencée dans votre territoire : adressez-vous à la mission de coordination.',
);

export const NomDePersonneHorsDuCoffre = refusal(
  'rule',
  'nom-de-personne-hors-du-coffre',
  'Le nom d’un entrepreneur individuel est une donnée personnelle : enregistrez la personne (/api/v1/personnes) et donnez son identifiant, sans raison sociale.',
);

export const ExploitantInconnu = refusal(
  'rule',
  'exploitant-inconnu',
  'Aucune personne de cet identifiant n’est au coffre : enregistrez-la d’abord (POST /api/v1/personnes).',
);

export const RaisonSocialeManquante = refusal(
  'rule',
  'raison-sociale-manquante',
  'Une personne morale est référencée avec sa raison sociale, et sans exploitant.',
);

export const EntrepriseInconnue = refusal(
  'not-found',
  'entreprise-inconnue',
  'Aucune entreprise de ce SIREN n’est référencée ici : référencez-la d’abord.',
);

export const DejaEnrolee = refusal(
  'conflict',
  'deja-enrolee',
  (enroleeLe: string) => `Cette entreprise est dans le programme depuis le ${enFrancais(enroleeLe)}.`,
);

export const EnrolementAvantLeProgramme = refusal(
  'rule',
  'enrolement-avant-le-programme',
  'Le programme commence le 07/03/2017 : aucune entreprise n’y fut enrôlée plus tôt.',
);

export const DateDEnrolementFuture = refusal(
  'rule',
  'date-d-enrolement-future',
  'L’enrôlement se date d’aujourd’hui au plus tard (calendrier de Paris).',
);
