import { refusal } from '#libs/event-sourcing';
import { enFrancais } from '#libs/france';

export const CandidatureDeConnecteurReservee = refusal(
  'forbidden',
  'candidature-de-connecteur-reservee',
  'Un connecteur se présente et tient sa fiche lui-même (rôle connecteur, sur sa région).',
);

export const GestionDesConnecteursReservee = refusal(
  'forbidden',
  'gestion-des-connecteurs-reservee',
  'Les connecteurs d’une région sont acceptés, suspendus et rétablis par elle (rôles region.responsable et referent.territorial).',
);

export const RemiseReservee = refusal(
  'forbidden',
  'remise-reservee',
  'Les places d’un connecteur se rendent par le programme lui-même.',
);

export const ConnecteurInconnu = refusal(
  'not-found',
  'connecteur-inconnu',
  'Aucun connecteur de cet identifiant n’est connu : vérifiez-le, ou présentez d’abord une candidature.',
);

export const CommuneDuConnecteurInconnue = refusal(
  'rule',
  'commune-du-connecteur-inconnue',
  (code: string) => `${code} n’est le code INSEE d’aucune commune d’aujourd’hui : un code postal n’en est pas un.`,
);

export const DepartementHorsDeLaRegion = refusal(
  'rule',
  'departement-hors-de-la-region',
  (code: string) => `Le département ${code} n’est pas de la région où vous êtes connecteur : retirez-le.`,
);

export const DejaConnecteur = refusal(
  'conflict',
  'deja-connecteur',
  'Votre candidature est déjà déposée ou acceptée : changez votre fiche au lieu d’en déposer une autre.',
);

export const CandidatureDeConnecteurClose = refusal(
  'conflict',
  'candidature-de-connecteur-close',
  'Aucune candidature de ce connecteur n’attend de décision : relisez sa fiche.',
);

export const ComplementAttendu = refusal(
  'conflict',
  'complement-attendu',
  'Un complément est demandé au candidat : attendez-le avant de l’accepter.',
);

export const AucunComplementDemande = refusal(
  'conflict',
  'aucun-complement-demande',
  'Aucun complément ne vous est demandé.',
);

export const ConnecteurNonAccepte = refusal(
  'conflict',
  'connecteur-non-accepte',
  'Cet acte est ouvert aux connecteurs acceptés : attendez la décision de la région.',
);

export const ConnecteurNonActif = refusal(
  'conflict',
  'connecteur-non-actif',
  'Ce connecteur est suspendu, ou n’est pas accepté : il ne prend pas de demande.',
);

export const ConnecteurNonSuspendu = refusal(
  'conflict',
  'connecteur-non-suspendu',
  'Ce connecteur n’est pas suspendu : il n’y a rien à rétablir.',
);

export const DecisionSurSoi = refusal(
  'rule',
  'decision-sur-soi',
  'Personne ne décide de sa propre candidature ni de sa propre suspension : laissez une autre personne le faire.',
);

export const CharteDesConnecteursNonPubliee = refusal(
  'rule',
  'charte-des-connecteurs-non-publiee',
  'La charte des connecteurs n’est pas encore publiée : attendez que la mission la publie.',
);

export const CharteDesConnecteursRemplacee = refusal(
  'rule',
  'charte-des-connecteurs-remplacee',
  (enVigueur: string) => `La charte en vigueur est une autre version (${enVigueur}) : lisez-la et signez-la.`,
  { details: (enVigueur: string) => ({ enVigueur }) },
);

export const CharteASigner = refusal(
  'rule',
  'charte-a-signer',
  'Un connecteur prend des demandes une fois signée la charte en vigueur : signez-la d’abord.',
);

export const AbsenceALEnvers = refusal(
  'rule',
  'absence-a-l-envers',
  (du: string, au: string) =>
    `Une absence va de son premier à son dernier jour : le ${enFrancais(au)} vient avant le ${enFrancais(du)}.`,
);

export const AbsencePassee = refusal(
  'rule',
  'absence-passee',
  (au: string) => `Cette absence a fini le ${enFrancais(au)} : déclarez celles qui viennent.`,
);

export const AbsenceQuiRecouvre = refusal(
  'conflict',
  'absence-qui-recouvre',
  (du: string, au: string) =>
    `Une absence est déjà déclarée du ${enFrancais(du)} au ${enFrancais(au)} : annulez-la d’abord.`,
  { details: (du: string, au: string) => ({ du, au }) },
);

export const AbsenceInconnue = refusal(
  'not-found',
  'absence-inconnue',
  'Aucune absence à venir ou en cours ne commence ce jour : relisez vos absences.',
);

export const DelegueIncorrect = refusal(
  'rule',
  'delegue-incorrect',
  'Le délégué est un autre connecteur de votre région, accepté et non suspendu : choisissez-en un autre.',
);

export const InteretIncorrect = refusal(
  'rule',
  'interet-incorrect',
  (siren: string) => `${siren} ne forme pas un SIREN : l’un des chiffres est sans doute faux. Vérifiez-les.`,
);

export const CapaciteAtteinte = refusal(
  'conflict',
  'capacite-atteinte',
  (places: number, capacite: number) =>
    `Toutes vos places sont tenues (${places} sur ${capacite}) : terminez une demande, ou changez votre capacité.`,
  { details: (places: number, capacite: number) => ({ places, capacite }) },
);

export const ConnecteurAbsent = refusal(
  'conflict',
  'connecteur-absent',
  'Votre absence est déclarée ce jour : annulez-la pour prendre une demande.',
);

export const InteretDansLaDemande = refusal(
  'rule',
  'interet-dans-la-demande',
  'Vous avez déclaré un intérêt dans cette entreprise : déclinez la proposition.',
);

export const PropositionAbsente = refusal(
  'not-found',
  'proposition-absente',
  'Cette demande ne vous est pas proposée, ou ne l’est plus.',
);

export const DemandePriseParUnAutre = refusal(
  'conflict',
  'demande-prise-par-un-autre',
  'Un autre connecteur a pris cette demande avant vous : votre place reste libre.',
);

export const ConsentementSansAcceptation = refusal(
  'conflict',
  'consentement-sans-acceptation',
  'L’annuaire montre les connecteurs acceptés : votre consentement se donne une fois accepté.',
);

export const SortieDUnAutre = refusal(
  'rule',
  'sortie-d-un-autre',
  'Un connecteur sort à sa demande par lui-même, et pour un autre motif par sa région : corrigez le motif.',
);
