import type { LigneDemande } from './demandes.entity';

const SUITES: Readonly<Record<LigneDemande['etat'], string | null>> = {
  deposee: 'Région : qualifier la demande.',
  'a-classer': 'Programme : classer les connecteurs.',
  proposee: 'Connecteurs : accepter ou décliner.',
  escaladee: 'Référent territorial : proposer la demande à d’autres connecteurs, ou la terminer.',
  'en-charge': 'Connecteur : accompagner, puis terminer.',
  close: 'Entreprise : donner son avis, ou rouvrir la demande.',
  abandonnee: null,
};

/** Who may do what next; null once nobody has anything to do. */
export const suiteDeLaDemande = ({ etat, note, connecteurId }: LigneDemande): string | null =>
  etat === 'close' && (note !== null || connecteurId === null) ? null : SUITES[etat];
