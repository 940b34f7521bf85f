/** Said wherever the figures are shown: companies were not drawn by lot, and not all answer. */
export const RESERVE_DE_L_EVALUATION =
  'Une différence entre les groupes ne dit pas sa cause : les places ont été données dans l’ordre des admissibilités, sans tirage au sort, et seules comptent les entreprises qui ont répondu deux fois.';
