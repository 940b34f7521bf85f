import type { LigneAppariement } from './appariements.entity';

const qui = ({ accepteParLOffreLe, accepteParLeBesoinLe }: LigneAppariement): string => {
  if (accepteParLOffreLe === null && accepteParLeBesoinLe === null) return 'Les deux entreprises';
  return accepteParLOffreLe === null ? 'Entreprise qui prête' : 'Entreprise qui emprunte';
};

/** Who may do what next; null once nobody has anything to do. */
export const suiteDeLAppariement = (ligne: LigneAppariement): string | null => {
  switch (ligne.etat) {
    case 'propose':
      return `${qui(ligne)} : accepter ou décliner.`;
    case 'accepte':
      return 'Programme : retenir la part de l’offre.';
    case 'conclu':
      return 'Entreprise qui prête : rédiger la convention de prêt. Les deux entreprises : décliner.';
    case 'transforme':
      return 'Les deux entreprises : suivre la convention de prêt ; si elle prend fin, en rédiger une autre, ou décliner.';
    case 'decline':
    case 'ecarte':
      return null;
  }
};
