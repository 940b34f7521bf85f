/** Words of the names of fields that only states have, as French writes them. */
const ACCENTS: Readonly<Record<string, string>> = {
  accordee: 'accordée',
  accordes: 'accordés',
  affectee: 'affectée',
  annulee: 'annulée',
  cloture: 'clôture',
  confirmes: 'confirmés',
  credits: 'crédits',
  decidee: 'décidée',
  decision: 'décision',
  declaree: 'déclarée',
  declarees: 'déclarées',
  depassement: 'dépassement',
  depot: 'dépôt',
  des: 'dès',
  echeance: 'échéance',
  ecoule: 'écoulé',
  enrolement: 'enrôlement',
  etablissements: 'établissements',
  etat: 'état',
  evaluation: 'évaluation',
  evaluations: 'évaluations',
  paiements: 'paiements',
  preavis: 'préavis',
  reclamation: 'réclamation',
  reference: 'référence',
  references: 'références',
  reponse: 'réponse',
  reponses: 'réponses',
  reserve: 'réservé',
  reservation: 'réservation',
  reservations: 'réservations',
  retiree: 'retirée',
  revision: 'révision',
  revisions: 'révisions',
  revocation: 'révocation',
  verifications: 'vérifications',
};

/** What a field such as `creditsConfirmes` is called where no fact names it: « Crédits confirmés ». Undefined for an id or a number. */
export const nomDUnEtat = (champ: string): string | undefined => {
  if (!/^[a-z][A-Za-z]*$/.test(champ)) return undefined;
  const mots = champ.split(/(?=[A-Z])/).map((mot) => mot.toLowerCase());
  const phrase = mots.map((mot) => ACCENTS[mot] ?? mot).join(' ');
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
};
