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

interface ParEtat<Compte extends DunEtat, Publiee extends DunEtatPublie> {
  /** States of one group add up to a number that the page shows elsewhere. */
  readonly groupes: readonly ((compte: Compte) => boolean)[];
  readonly total: Compte;
  readonly cacher: (compte: Compte) => Publiee;
}

const lePlusPetit = <Ligne extends DunEtatPublie>(lignes: readonly Ligne[]): Ligne | undefined =>
  lignes.filter(({ nombre }) => nombre !== null).sort((a, b) => (a.nombre ?? 0) - (b.nombre ?? 0))[0];

/** A state is hidden among those of its group. Every state belongs to one. */
export const publierParEtat = <Compte extends DunEtat, Publiee extends DunEtatPublie>(
  comptes: readonly Compte[],
  { groupes, total, cacher }: ParEtat<Compte, Publiee>,
): Publie<Compte | Publiee> => {
  const montrer = (parmi: readonly Compte[]) => proteger(parmi, ({ nombre }) => nombre, cacher);
  const publies = groupes.map((estDuGroupe) => montrer(comptes.filter(estDuGroupe)));
  const lignes = publies.flat();
  // A group that is hidden whole is what others leave of the total, in number, and in any amount that is shown with it.
  const seDeduit = publies.some((groupe) => groupe.length > 0 && groupe.every(({ nombre }) => nombre === null));
  if (!seDeduit) return { lignes, total: montrer([total]).at(0) };
  const voisin = lePlusPetit(lignes);
  return {
    lignes: lignes.map((ligne) =>
      ligne === voisin ? cacher(comptes.find(({ etat }) => etat === ligne.etat) ?? total) : ligne,
    ),
    total: cacher(total),
  };
};
