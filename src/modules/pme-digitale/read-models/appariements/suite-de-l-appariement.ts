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
      return 'Les deux entreprises : établir la convention de prêt, ou décliner.';
    case 'decline':
    case 'ecarte':
      return null;
  }
};
