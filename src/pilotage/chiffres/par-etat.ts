import { proteger } from '../secret';
import type { Publie } from './chiffre';

interface DunEtat {
  readonly etat: string;
  readonly nombre: number;
}

interface DunEtatPublie {
  readonly etat: string;
  readonly nombre: number | null;
}

const lePlusPetit = <Ligne extends DunEtatPublie>(lignes: readonly Ligne[]): Ligne | undefined =>
  lignes.filter(({ nombre }) => nombre !== null).sort((a, b) => (a.nombre ?? 0) - (b.nombre ?? 0))[0];

/**
 * A state is hidden among those of its group. Every state belongs to one of `groupes`, whose states add up to a number that the
 * page shows elsewhere.
 */
export const publierParEtat = <Compte extends DunEtat, Publiee extends DunEtatPublie>(
  { lignes: comptes, total }: Publie<Compte>,
  groupes: readonly ((compte: Compte) => boolean)[],
  cacher: (compte: Compte) => Publiee,
): Publie<Compte | Publiee> => {
  const montrer = (parmi: readonly Compte[]) => proteger(parmi, ({ nombre }) => nombre, cacher);
  const publies = groupes.map((estDuGroupe) => montrer(comptes.filter(estDuGroupe)));
  const lignes = publies.flat();
  // A group that is hidden whole is what others leave of the total, in number, and in any amount that is shown with it.
  const seDeduit = publies.some((groupe) => groupe.length > 0 && groupe.every(({ nombre }) => nombre === null));
  if (!seDeduit) return { lignes, total: total && montrer([total]).at(0) };
  const voisin = lePlusPetit(lignes)?.etat;
  const caches = comptes.filter(({ etat }) => etat === voisin).map(cacher);
  return {
    lignes: lignes.map((ligne) => caches.find(({ etat }) => etat === ligne.etat) ?? ligne),
    total: total && cacher(total),
  };
};
