import { refusal } from '#libs/event-sourcing';
import { enFrancais } from '#libs/france';

export const DeclarationReservee = refusal(
  'forbidden',
  'declaration-pme-reservee',
  'Déclarer la situation de l’entreprise et corriger cette déclaration sont réservés à son dirigeant et à son mandataire.',
);

export const RelanceDeDeclarationReservee = refusal(
  'forbidden',
  'relance-de-declaration-reservee',
  'Les rappels des déclarations suivent de leurs échéances : le programme seul les demande.',
);

export const CandidatureSansDeclaration = refusal(
  'not-found',
  'candidature-sans-declaration',
  'Aucune demande de statut de ce rang pour votre entreprise : demandez le statut d’abord, ou vérifiez le SIREN et le rang.',
);

export const DeclarationDejaFaite = refusal(
  'conflict',
  'declaration-deja-faite',
  (declareeLe: string) =>
    `Cette déclaration a été faite le ${enFrancais(declareeLe)} avec d’autres valeurs : corrigez-la, avec le motif de la correction.`,
  { details: (declareeLe: string) => ({ declareeLe }) },
);

export const DeclarationHorsDeSaPeriode = refusal(
  'rule',
  'declaration-hors-de-sa-periode',
  (du: string, au: string) =>
    `Cette déclaration se fait du ${enFrancais(du)} au ${enFrancais(au)} : attendez son premier jour, ou dites à la mission pourquoi elle manque.`,
  { details: (du: string, au: string) => ({ du, au }) },
);

export const DeclarationInitialeManquante = refusal(
  'rule',
  'declaration-initiale-manquante',
  'La situation à la demande n’a pas été déclarée : sans elle, il n’y a rien à comparer, et rien à déclarer un an après.',
);

export const TechnologieHorsDeLaVersion = refusal(
  'rule',
  'technologie-hors-de-la-version',
  (version: string, technologie: string) =>
    `« ${technologie} » n’est pas dans la version ${version} de l’indice, dans laquelle l’entreprise déclare : retirez-la.`,
);

export const VentesSansChiffreDAffaires = refusal(
  'rule',
  'ventes-sans-chiffre-d-affaires',
  'Sans chiffre d’affaires, aucune part n’en est vendue en ligne : corrigez l’un ou l’autre.',
);

export const DeclarationACorrigerManquante = refusal(
  'not-found',
  'declaration-a-corriger-manquante',
  'Cette déclaration n’a pas été faite : faites-la d’abord.',
);

export const CorrectionSansChangement = refusal(
  'rule',
  'correction-sans-changement',
  'Ces valeurs sont déjà celles de la déclaration : changez-en une, ou laissez la déclaration comme elle est.',
);

export const CorrectionTropTardive = refusal(
  'rule',
  'correction-de-declaration-trop-tardive',
  (jusquAu: string) =>
    `Cette déclaration se corrigeait jusqu’au ${enFrancais(jusquAu)} : dites à la mission ce qui est faux.`,
  { details: (jusquAu: string) => ({ jusquAu }) },
);
