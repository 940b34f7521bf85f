import { refusal } from '#libs/event-sourcing';
import { enFrancais } from '#libs/france';

export const FeuilleReservee = refusal(
  'forbidden',
  'feuille-de-route-reservee',
  'Une feuille de route s’adopte, se révise et se réalise par le responsable de la région (rôle region.responsable).',
);

export const FeuilleInconnue = refusal(
  'not-found',
  'feuille-de-route-inconnue',
  'Aucune feuille de route de cette période n’est adoptée dans votre région : adoptez-la d’abord.',
);

export const FeuilleDejaAdoptee = refusal(
  'conflict',
  'feuille-de-route-deja-adoptee',
  'Une feuille de route est adoptée pour cette période, avec d’autres actions : révisez-la.',
);

export const PeriodeDejaCouverte = refusal(
  'conflict',
  'periode-deja-couverte',
  (periode: string) =>
    `La feuille de route ${periode} de votre région couvre déjà une année de cette période : révisez-la, ou adoptez-en une qui commence après elle ou finit avant.`,
);

export const RevisionDejaFaite = refusal(
  'conflict',
  'revision-de-feuille-deja-faite',
  (motif: string) =>
    `Ces actions sont celles de la dernière révision, faite pour un autre motif (${motif}), qui ne change plus.`,
);

export const PeriodeIncorrecte = refusal(
  'rule',
  'periode-incorrecte',
  (periode: string) => `La période ${periode} doit finir après son début, dix ans plus tard au plus : corrigez-la.`,
);

export const ActionEnDouble = refusal(
  'rule',
  'action-en-double',
  (code: string) => `Deux actions portent le code ${code} : donnez à chacune le sien.`,
);

export const EcheanceHorsPeriode = refusal(
  'rule',
  'echeance-hors-periode',
  (echeanceLe: string, code: string) =>
    `L’échéance du ${enFrancais(echeanceLe)} (action ${code}) n’est pas dans la période : corrigez-la.`,
);

export const ActionInconnue = refusal(
  'not-found',
  'action-inconnue',
  'Aucune action de ce code n’est dans la version en vigueur : vérifiez-le, ou révisez la feuille de route.',
);

export const ActionRealiseeIntouchable = refusal(
  'rule',
  'action-realisee-intouchable',
  (code: string) => `L’action ${code} est réalisée : gardez-la telle quelle dans la révision.`,
);
