import { DOSSIERS_PAR_ETAT, EN_ATTENTE, type DossiersParEtat } from '#modules/aides-regionales';
import { arrondiSousFiltre } from '../arrondi';
import { somme } from './chiffre';
import { publierParEtat } from './par-etat';

/** Null where fewer than five files could be recognised. */
export interface DossiersPublies {
  readonly etat: string;
  readonly nombre: number | null;
  readonly demandeCentimes: number | null;
}

const cacher = ({ etat }: DossiersParEtat): DossiersPublies => ({ etat, nombre: null, demandeCentimes: null });

const attend = ({ etat }: DossiersParEtat) => EN_ATTENTE.includes(etat);
const retire = ({ etat }: DossiersParEtat) => etat === 'retire';
const decide = (dossiers: DossiersParEtat) => !attend(dossiers) && !retire(dossiers);

export const DOSSIERS = arrondiSousFiltre<DossiersParEtat, DossiersPublies>(DOSSIERS_PAR_ETAT, {
  rassembler: (lues: readonly DossiersParEtat[]) => ({
    lignes: lues,
    total: {
      etat: 'tous',
      nombre: somme(lues, ({ nombre }) => nombre),
      demandeCentimes: somme(lues, ({ demandeCentimes }) => demandeCentimes),
    },
  }),
  /** The delays show how many files wait and how many are decided. */
  masquer: (exact) => publierParEtat(exact, [attend, decide, retire], cacher),
  arrondis: { cle: ({ etat }) => etat, nombres: ['nombre'], montants: { demandeCentimes: 'nombre' } },
});
