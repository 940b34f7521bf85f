import { refusal } from '#libs/event-sourcing';

export const EvaluationDExperimentationReservee = refusal(
  'forbidden',
  'evaluation-d-experimentation-reservee',
  'L’évaluation à toute position est réservée à la mission et aux auditeurs : ce qui en est public est sur la page du pilote.',
);

export const PositionNonAtteinte = refusal(
  'rule',
  'position-non-atteinte',
  'Le journal n’a pas encore atteint cette position : demandez l’évaluation sans position, et gardez celle qu’elle rend.',
);
