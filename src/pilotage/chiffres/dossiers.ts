import { DOSSIERS_PAR_ETAT, EN_ATTENTE, type DossiersParEtat } from '#modules/aides-regionales';
import { proteger } from '../secret';
import { somme, type Publie } from './chiffre';

/** Null where fewer than five files could be recognised. */
export interface DossiersPublies {
  readonly etat: string;
  readonly nombre: number | null;
  readonly demandeCentimes: number | null;
}

const TOUS = 'tous';

const cacher = ({ etat }: Pick<DossiersParEtat, 'etat'>): DossiersPublies => ({
  etat,
  nombre: null,
  demandeCentimes: null,
});

const montrer = (lignes: readonly DossiersParEtat[]): DossiersPublies[] =>
  proteger<DossiersParEtat, DossiersPublies>(lignes, ({ nombre }) => nombre, cacher);

/** The delays show how many files wait and how many are decided: a state is hidden among those that add up to one of these. */
const parSousTotal = (lignes: readonly DossiersParEtat[]): readonly DossiersParEtat[][] => {
  const attend = ({ etat }: DossiersParEtat) => EN_ATTENTE.includes(etat);
  const retire = ({ etat }: DossiersParEtat) => etat === 'retire';
  return [lignes.filter(attend), lignes.filter((ligne) => !attend(ligne) && !retire(ligne)), lignes.filter(retire)];
};

const lePlusPetit = (lignes: readonly DossiersPublies[]): DossiersPublies | undefined =>
  lignes.filter(({ nombre }) => nombre !== null).sort((a, b) => (a.nombre ?? 0) - (b.nombre ?? 0))[0];

export const DOSSIERS = {
  decompte: DOSSIERS_PAR_ETAT,
  publier: (lignes: readonly DossiersParEtat[]): Publie<DossiersPublies> => {
    const groupes = parSousTotal(lignes).map(montrer);
    const tous = {
      etat: TOUS,
      nombre: somme(lignes, ({ nombre }) => nombre),
      demandeCentimes: somme(lignes, ({ demandeCentimes }) => demandeCentimes),
    };
    const lignesPubliees = groupes.flat();
    // A group that is hidden whole is what others leave of the total, in files, and of what all files ask for, in euros.
    const seDeduit = groupes.some((groupe) => groupe.length > 0 && groupe.every(({ nombre }) => nombre === null));
    if (!seDeduit) return { lignes: lignesPubliees, total: montrer([tous]).at(0) };
    const voisin = lePlusPetit(lignesPubliees);
    return { lignes: lignesPubliees.map((ligne) => (ligne === voisin ? cacher(ligne) : ligne)), total: cacher(tous) };
  },
};
