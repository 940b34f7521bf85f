import { refusal } from '#libs/event-sourcing';
import { enFrancais } from '#libs/france';

export * from './label.errors';

export const CandidatureReservee = refusal(
  'forbidden',
  'candidature-reservee',
  'Le label se demande, se complète et s’abandonne par le dirigeant de l’entreprise (rôle entreprise.dirigeant).',
);

export const EvaluationReservee = refusal(
  'forbidden',
  'evaluation-reservee',
  'Les preuves se demandent et les critères se vérifient par un évaluateur (rôle evaluateur).',
);

export const DecisionReservee = refusal(
  'forbidden',
  'decision-reservee',
  'Le label s’accorde, se refuse, se suspend et se retire par la mission (rôle mission.pilote).',
);

export const InteretReserve = refusal(
  'forbidden',
  'interet-reserve',
  'Un intérêt se déclare par qui évalue ou décide (rôles evaluateur et mission.pilote).',
);

export const EcheanceReserveeAuSysteme = refusal(
  'forbidden',
  'echeance-reservee-au-systeme',
  'Cette échéance vient à son jour : personne ne la constate à la place de l’horloge.',
);

export const EntrepriseNonEnrolee = refusal(
  'rule',
  'entreprise-non-enrolee',
  'Aucune entreprise de ce SIREN n’est enrôlée et en activité : le label se demande une fois enrôlée.',
);

export const CandidatureInconnue = refusal(
  'not-found',
  'candidature-inconnue',
  'Cette entreprise n’a pas de candidature en cours.',
);

export const DecisionDejaNee = refusal(
  'conflict',
  'decision-deja-nee',
  (silenceLe: string) =>
    `Le silence a décidé de cette candidature, dont le délai finissait le ${enFrancais(silenceLe)} : cet acte n’est plus possible.`,
);

export const EntrepriseCandidateCessee = refusal(
  'rule',
  'entreprise-candidate-cessee',
  'Cette entreprise a cessé, ou n’a plus d’établissement ouvert : le label ne peut lui être accordé. Refusez sa candidature.',
);

export const RenouvellementTropTot = refusal(
  'rule',
  'renouvellement-trop-tot',
  (expireLe: string, des: string) =>
    `Ce label court jusqu’au ${enFrancais(expireLe)} : son renouvellement se demande à partir du ${enFrancais(des)}.`,
);

export const RenouvellementSuspendu = refusal(
  'rule',
  'renouvellement-suspendu',
  'Ce label est suspendu ou menacé de retrait : il se renouvelle une fois la suspension levée ou le retrait écarté.',
);

export const InteretDansLEntreprise = refusal(
  'forbidden',
  'interet-dans-l-entreprise',
  'Vous avez déclaré un intérêt dans cette entreprise : cet acte revient à une autre personne.',
);

export const EvaluateurEtDecideur = refusal(
  'forbidden',
  'evaluateur-et-decideur',
  'Vous avez vérifié un critère de cette candidature : la décision revient à une autre personne.',
);

export const CritereHorsDeLaVersion = refusal(
  'rule',
  'critere-hors-de-la-version',
  (critere: string, version: string) => `Le critère ${critere} ne se vérifie pas sur pièce dans la version ${version}.`,
);

export const PreuveNonDemandee = refusal(
  'rule',
  'preuve-non-demandee',
  (critere: string) => `Aucune preuve n’est attendue pour le critère ${critere}.`,
);

export const DocumentHorsDeLEntreprise = refusal(
  'rule',
  'document-hors-de-l-entreprise',
  'Ce document n’existe pas, est effacé, ou n’est pas attaché à l’entreprise : déposez-le d’abord sur sa fiche.',
);

export const PreuveManquante = refusal(
  'rule',
  'preuve-manquante',
  (critere: string) => `Le critère ${critere} se vérifie sur un document de l’entreprise : dites lequel (documentId).`,
);

export const FaitContraire = refusal(
  'rule',
  'fait-contraire',
  (critere: string) =>
    `Le critère ${critere} suit les faits du programme, qui disent le contraire : complétez d’abord la fiche de l’entreprise.`,
);

export const CriteresNonSatisfaits = refusal(
  'rule',
  'criteres-non-satisfaits',
  (version: string, au: string, criteres: readonly string[]) =>
    `Au ${enFrancais(au)}, la version ${version} requiert que chaque critère soit vérifié et satisfait. Manquent : ${criteres.join(', ')}.`,
  { details: (_version: string, _au: string, criteres: readonly string[]) => ({ criteres }) },
);

export const MotifsManquants = refusal(
  'rule',
  'motifs-manquants',
  'Un refus dit au moins un motif, et chacun une fois.',
);
