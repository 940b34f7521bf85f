import type { LigneDemande } from './demandes.entity';

const SUITES: Readonly<Record<LigneDemande['etat'], string | null>> = {
  deposee: 'Région : qualifier la demande.',
  'a-classer': 'Programme : classer les connecteurs.',
  proposee: 'Connecteurs : accepter ou décliner.',
  escaladee: 'Référent territorial : proposer la demande à d’autres connecteurs, ou la terminer.',
  'en-charge': 'Connecteur : accompagner, puis terminer.',
  close: 'Entreprise : donner son avis, ou rouvrir la demande.',
  abandonnee: 'Entreprise : rouvrir la demande, si elle le souhaite.',
};

/** Who may do what next; null once nobody has anything to do. */
export const suiteDeLaDemande = ({ etat, note }: Pick<LigneDemande, 'etat' | 'note'>): string | null =>
  etat === 'close' && note !== null ? null : SUITES[etat];
