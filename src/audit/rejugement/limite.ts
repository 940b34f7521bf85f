/** What a second run does not say; shown wherever it is. */
export const LIMITE =
  'Un refus prononcé sans être enregistré n’a laissé aucun fait : il n’est pas rejugé. Un refus qui est lui-même un fait (réservation, label, admission) l’est.';
