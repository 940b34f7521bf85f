import { refusal } from '#libs/event-sourcing';
import { enFrancais } from '#libs/france';

export const ExerciceNonClos = refusal(
  'rule',
  'exercice-non-clos',
  'La taille se déclare pour un exercice clos, aujourd’hui au plus tard : seule une estimation (source) peut porter sur un exercice à venir, dans les deux ans.',
);

export const ExerciceTropAncien = refusal(
  'rule',
  'exercice-trop-ancien',
  (depuis: string) =>
    `La catégorie suit les exercices clos depuis le ${enFrancais(depuis)} : déclarez-en un plus récent.`,
);

export const TaillesDesLieesIncompletes = refusal<
  [exerciceClosLe: string, numeros: string, attendues: readonly string[]]
>(
  'rule',
  'tailles-des-liees-incompletes',
  (exerciceClosLe, numeros, attendues) =>
    attendues.length === 0
      ? `Aucun lien n’est déclaré au ${enFrancais(exerciceClosLe)} : ne donnez pas les chiffres d’autres entreprises, ou déclarez d’abord le lien.`
      : `Donnez les chiffres de chaque entreprise liée ou partenaire au ${enFrancais(exerciceClosLe)}, et d’elles seules : ${numeros}.`,
  { details: (_, __, attendues) => ({ attendues }) },
);

export const LienAvecSoi = refusal(
  'rule',
  'lien-avec-soi',
  'Une entreprise n’est pas liée à elle-même : donnez un autre SIREN.',
);

export const LienDejaDeclare = refusal(
  'conflict',
  'lien-deja-declare',
  (du: string) =>
    `Un lien avec cette entreprise est déclaré depuis le ${enFrancais(du)}, autrement : closez-le avant d’en déclarer un nouveau.`,
);

export const LienInconnu = refusal(
  'not-found',
  'lien-inconnu',
  'Aucun lien n’est en cours avec cette entreprise : il n’y a rien à clore.',
);

export const DateDeLienImpropre = refusal(
  'rule',
  'date-de-lien-impropre',
  (depuis: string, aujourdhui: string) =>
    `Ce lien se date du ${enFrancais(depuis)} au ${enFrancais(aujourdhui)} (ce jour à Paris).`,
);
