import type { Fonction } from './fonctions';

/**
 * What the programme keeps apart on one file. Who instructs a file may validate or pay it when somebody else proposed the decision:
 * no rule refuses it, and it is listed.
 */
const SEPAREES: Readonly<Partial<Record<Fonction, readonly Fonction[]>>> = {
  depot: [
    'instruction',
    'proposition',
    'validation',
    'signature',
    'paiement',
    'proposition-de-revision',
    'decision-de-revision',
    'recouvrement',
    'cloture',
  ],
  instruction: ['validation', 'signature', 'paiement'],
  proposition: ['validation', 'signature', 'paiement', 'decision-de-revision'],
  validation: ['signature', 'paiement', 'decision-de-revision'],
  signature: ['paiement'],
  paiement: ['proposition-de-revision', 'decision-de-revision'],
  'proposition-de-revision': ['decision-de-revision', 'recouvrement'],
  'decision-de-revision': ['recouvrement'],
  prescription: ['fourniture', 'devis', 'confirmation', 'certification', 'paiement'],
  fourniture: ['devis', 'confirmation', 'certification', 'paiement'],
  devis: ['certification', 'paiement'],
  confirmation: ['certification', 'paiement'],
  certification: ['paiement'],
  saisie: ['validation-du-releve', 'retenue', 'paiement', 'recouvrement'],
  'validation-du-releve': ['retenue', 'paiement', 'recouvrement'],
  demande: ['retenue', 'paiement', 'recouvrement'],
  retenue: ['paiement', 'recouvrement'],
  verification: ['decision'],
  evaluation: ['decision'],
  'retrait-envisage': ['retrait'],
  calcul: ['validation-du-chiffre'],
  'signature-preteuse': ['signature-utilisatrice'],
};

/** Both ways, as rows of SQL. */
export const PAIRES_SEPAREES = Object.entries(SEPAREES)
  .flatMap(([une, autres]) => autres.flatMap((autre) => [`('${une}', '${autre}')`, `('${autre}', '${une}')`]))
  .join(', ');
