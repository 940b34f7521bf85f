import { refusal } from '#libs/event-sourcing';
import { enFrancais } from '#libs/france';

export * from './certificat.errors';

export const LabellisationReservee = refusal(
  'forbidden',
  'labellisation-reservee',
  'Un connecteur demande son label et répond à son retrait lui-même (rôle connecteur, sur sa région).',
);

export const DecisionDeLabellisationReservee = refusal(
  'forbidden',
  'decision-de-labellisation-reservee',
  'Le label d’un connecteur s’instruit, s’accorde, se refuse, se suspend et se retire par la mission (rôle mission.pilote).',
);

export const EvaluationDeLabellisationReservee = refusal(
  'forbidden',
  'evaluation-de-labellisation-reservee',
  'Une évaluation se rend par un évaluateur (rôle evaluateur), que la mission y affecte d’abord.',
);

export const InteretDEvaluateurReserve = refusal(
  'forbidden',
  'interet-d-evaluateur-reserve',
  'Un intérêt se déclare par qui évalue ou décide (rôles evaluateur et mission.pilote).',
);

export const EcheanceDeLabellisationReservee = refusal(
  'forbidden',
  'echeance-de-labellisation-reservee',
  'Cette échéance vient à son jour : personne ne la constate à la place de l’horloge.',
);

export const LabellisationSansAcceptation = refusal(
  'rule',
  'labellisation-sans-acceptation',
  'Le label se demande par un connecteur accepté et non suspendu : attendez d’abord la décision de votre région.',
);

export const DemandeDeLabellisationInconnue = refusal(
  'not-found',
  'demande-de-labellisation-inconnue',
  'Ce connecteur n’a pas de demande de label de ce rang qui attende une décision : relisez sa fiche.',
);

export const RenouvellementDeLabellisationTropTot = refusal(
  'rule',
  'renouvellement-de-labellisation-trop-tot',
  (expireLe: string, des: string) =>
    `Votre label court jusqu’au ${enFrancais(expireLe)} : son renouvellement se demande à partir du ${enFrancais(des)}.`,
  { details: (expireLe: string, des: string) => ({ expireLe, des }) },
);

export const RenouvellementDeLabellisationSuspendu = refusal(
  'rule',
  'renouvellement-de-labellisation-suspendu',
  'Ce label est suspendu ou menacé de retrait : il se renouvelle une fois la suspension levée ou le retrait écarté.',
);

export const MotifsDeLabellisationManquants = refusal(
  'rule',
  'motifs-de-labellisation-manquants',
  'Une décision défavorable dit au moins un motif, et chacun une fois : corrigez la liste.',
);

export const DemandeDejaRecevable = refusal(
  'conflict',
  'demande-deja-recevable',
  (recevableLe: string) =>
    `Cette demande est recevable depuis le ${enFrancais(recevableLe)} : accordez-la ou refusez-la.`,
);

export const DemandeNonRecevable = refusal(
  'rule',
  'demande-non-recevable',
  'Cette demande n’est pas encore déclarée recevable : faites-le d’abord.',
);

export const EvaluateursNonDistincts = refusal(
  'rule',
  'evaluateurs-non-distincts',
  'Une demande a deux évaluateurs, qui sont deux personnes : désignez-en une autre.',
);

export const EvaluateurInconnu = refusal(
  'rule',
  'evaluateur-inconnu',
  'Cet évaluateur n’est pas connu du programme : enregistrez d’abord la personne.',
);

export const CandidatEvaluateur = refusal(
  'rule',
  'candidat-evaluateur',
  'Un candidat n’évalue pas sa propre demande : désignez une autre personne.',
);

export const EvaluateurInteresse = refusal(
  'rule',
  'evaluateur-interesse',
  'L’une de ces personnes a déclaré un intérêt dans ce candidat : désignez-en une autre.',
  { details: (...personnes: readonly string[]) => ({ personnes }) },
);

export const EvaluateurQuiARendu = refusal(
  'conflict',
  'evaluateur-qui-a-rendu',
  'Un évaluateur qui a rendu son évaluation n’est pas remplacé : gardez-le, et remplacez l’autre s’il le faut.',
);

export const EvaluateurNonAffecte = refusal(
  'forbidden',
  'evaluateur-non-affecte',
  'Vous n’êtes pas évaluateur de cette demande : la mission les affecte.',
);

export const NotesIncompletes = refusal(
  'rule',
  'notes-incompletes',
  (grille: string, ...criteres: readonly string[]) =>
    `Chaque critère de la ${grille} se note une fois. À corriger : ${criteres.join(', ')}.`,
  { details: (_grille: string, ...criteres: readonly string[]) => ({ criteres }) },
);

export const EvaluationDejaRendue = refusal(
  'conflict',
  'evaluation-deja-rendue',
  (rendueLe: string) => `Vous avez rendu cette évaluation le ${enFrancais(rendueLe)} : elle ne change plus.`,
);

export const EvaluationsManquantes = refusal(
  'rule',
  'evaluations-manquantes',
  (rendues: number) =>
    `La décision vient après deux évaluations, et ${rendues === 0 ? 'aucune n’est rendue' : 'une seule est rendue'} : attendez-les.`,
  { details: (rendues: number) => ({ rendues }) },
);

export const GrilleNonSatisfaite = refusal(
  'rule',
  'grille-non-satisfaite',
  (...criteres: readonly string[]) =>
    `La moyenne des deux évaluations n’atteint pas le minimum de : ${criteres.join(', ')}. Refusez la demande.`,
  { details: (...criteres: readonly string[]) => ({ criteres }) },
);

export const CandidatNonAccepte = refusal(
  'rule',
  'candidat-non-accepte',
  'Ce connecteur est suspendu, ou a quitté le réseau : le label ne peut lui être accordé. Refusez sa demande, ou attendez son retour.',
);

export const LabellisationDeSoi = refusal(
  'forbidden',
  'labellisation-de-soi',
  'Personne n’instruit ni ne décide de son propre label : laissez une autre personne le faire.',
);

export const InteretDansLeCandidat = refusal(
  'forbidden',
  'interet-dans-le-candidat',
  'Vous avez déclaré un intérêt dans ce connecteur : cet acte revient à une autre personne.',
);

export const EvaluateurQuiDecide = refusal(
  'forbidden',
  'evaluateur-qui-decide',
  'Vous êtes évaluateur de cette demande : la décision revient à une troisième personne.',
);

export const LabellisationDejaDecidee = refusal(
  'conflict',
  'labellisation-deja-decidee',
  (silenceLe: string) =>
    `Le silence a décidé de cette demande, dont le délai finissait le ${enFrancais(silenceLe)} : relisez-la.`,
);
