import { refusal } from '#libs/event-sourcing';
import { enFrancais } from '#libs/france';

export * from './lieu.errors';

export const ActeReserve = refusal(
  'forbidden',
  'acte-reserve',
  'Cet acte revient à la mission, à la région de l’entreprise ou à l’entreprise elle-même : demandez-le à l’une d’elles.',
);

export const EntrepriseDejaReferencee = refusal(
  'conflict',
  'entreprise-deja-referencee',
  (siret: string) =>
    `L’établissement ${siret} est déjà référencé, avec une autre commune, une autre activité ou un autre nom : reprenez sa fiche, et corrigez-la s’il le faut.`,
  { details: (siret: string) => ({ siretReference: siret }) },
);

export const EntrepriseReferenceeAilleurs = refusal(
  'conflict',
  'entreprise-referencee-ailleurs',
  'Cet établissement ne peut être référencé dans votre territoire : vérifiez sa commune, ou adressez-vous à la mission de coordination.',
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
  'Aucune entreprise de ce SIREN n’est référencée et enrôlée ici : référencez-la, puis enrôlez-la.',
);

export const DejaEnrolee = refusal(
  'conflict',
  'deja-enrolee',
  (enroleeLe: string) => `Cette entreprise est dans le programme depuis le ${enFrancais(enroleeLe)}.`,
);

export const CodeDOrigineInconnu = refusal(
  'rule',
  'code-d-origine-inconnu',
  (code: string) => `Aucune campagne ne porte le code ${code} : vérifiez-le, ou enrôlez l’entreprise sans code.`,
);

export const CampagneFermeeCeJour = refusal(
  'rule',
  'campagne-fermee-ce-jour',
  (le: string, du: string) =>
    `La campagne, ouverte le ${enFrancais(du)}, ne l’était pas le ${enFrancais(le)} : vérifiez son code et la date.`,
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

export const IdentiteDifferente = refusal(
  'conflict',
  'identite-differente',
  'Cette entreprise est référencée sous une autre forme ou un autre nom : ajoutez l’établissement sous ceux-là, ou corrigez d’abord sa fiche.',
);

export const EtablissementInconnu = refusal(
  'not-found',
  'etablissement-inconnu',
  'Cette entreprise n’a pas d’établissement de ce SIRET ici : référencez-le d’abord.',
);

export const EtablissementDejaFerme = refusal(
  'conflict',
  'etablissement-deja-ferme',
  (fermeLe: string) =>
    `Cet établissement est fermé depuis le ${enFrancais(fermeLe)}. Un établissement qui rouvre reçoit un autre SIRET : référencez-le.`,
);

export const EntrepriseCessee = refusal(
  'conflict',
  'entreprise-cessee',
  (cesseeLe: string) => `Cette entreprise a cessé le ${enFrancais(cesseeLe)} : elle n’a plus d’acte à faire ici.`,
);

export const SiretDUneAutreEntreprise = refusal(
  'rule',
  'siret-d-une-autre-entreprise',
  (siren: string) => `Ce SIRET est celui d’une autre entreprise : il commence par ${siren} pour celle-ci.`,
);

export const MemeEtablissement = refusal(
  'rule',
  'meme-etablissement',
  'Un établissement qui change de lieu reçoit un autre SIRET : donnez le nouveau. Pour une erreur d’adresse, corrigez l’établissement.',
);

export const DateDeVieImpropre = refusal(
  'rule',
  'date-de-vie-impropre',
  (depuis: string, aujourdhui: string) =>
    `Cet événement de la vie de l’entreprise se date du ${enFrancais(depuis)} au ${enFrancais(aujourdhui)} (ce jour à Paris).`,
);

export const NomDejaInscrit = refusal(
  'conflict',
  'nom-deja-inscrit',
  'L’entreprise porte déjà cette raison sociale, pour une autre raison : il n’y a rien à corriger.',
);

export const NouveauSiretDejaConnu = refusal(
  'conflict',
  'nouveau-siret-deja-connu',
  (siret: string) =>
    `L’entreprise a déjà un établissement ${siret} : donnez le SIRET du nouveau lieu, ou fermez l’ancien établissement.`,
);

export const NomDEntrepreneurIndividuel = refusal(
  'rule',
  'nom-d-entrepreneur-individuel',
  'Le nom d’un entrepreneur individuel est au coffre des personnes : corrigez-le là (/api/v1/personnes).',
);

export const DernierEtablissement = refusal(
  'rule',
  'dernier-etablissement',
  'C’est le dernier établissement ouvert de l’entreprise : enregistrez son transfert, ou la cessation de l’entreprise.',
);

export const AAgiPourLEntreprise = refusal(
  'forbidden',
  'a-agi-pour-l-entreprise',
  'Vous avez agi pour cette entreprise, comme dirigeant ou mandataire : cet acte revient à une autre personne.',
);
