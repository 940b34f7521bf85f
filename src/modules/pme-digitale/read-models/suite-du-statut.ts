import type { EtatDuStatut } from '../statut-pme-digitale/statut-pme-digitale';

const SUITES: Readonly<Record<EtatDuStatut, string | null>> = {
  demande: 'Mission : prononcer l’admissibilité, ou refuser. Entreprise : retirer sa demande.',
  admissible: 'Programme : demander une place à la cohorte.',
  'en-attente': 'Programme : donner la première place que ses quotas permettent. Entreprise : retirer sa demande.',
  admis: 'Entreprise : publier ses offres et ses besoins, ou quitter le statut. Mission : suspendre ou mettre fin.',
  suspendu: 'Mission : rétablir le statut, ou y mettre fin. Entreprise : quitter le statut.',
  refuse: 'Entreprise : demander de nouveau.',
  quitte: 'Entreprise : demander de nouveau.',
  termine: 'Entreprise : demander de nouveau.',
};

/** Who may do what next; null once nobody has anything to do. */
export const suiteDuStatut = (etat: EtatDuStatut): string | null => SUITES[etat];
