import type { LignePrestation } from './prestations.entity';

const SUITES: Readonly<Record<LignePrestation['etat'], string | null>> = {
  prescrite: 'Entreprise : accepter le devis.',
  'financement-demande': 'Programme : réserver les crédits.',
  'credits-reserves': 'Programme : réserver le plafond de minimis.',
  'en-cours': 'Fournisseur : réaliser la prestation, puis la déclarer.',
  realisee: 'Entreprise : confirmer la réalisation, ou la contester.',
  confirmee: 'Région : certifier le service fait, ou annuler la prestation.',
  contestee: 'Fournisseur : reprendre la prestation ; région : l’annuler, à défaut.',
  certifiee: 'Comptable : payer.',
  payee: null,
  annulee: null,
};

/** Who may do what next; null once nobody has anything to do. */
export const suiteDeLaPrestation = ({ etat, silenceLe, suspendue }: LignePrestation): string | null => {
  if (etat === 'realisee' && silenceLe !== null)
    return 'Entreprise : confirmer ou contester, elle n’a pas répondu à temps ; région : annuler, à défaut.';
  if (etat === 'certifiee' && suspendue) return 'Entreprise : ramener son compte de minimis sous le plafond.';
  return SUITES[etat];
};
