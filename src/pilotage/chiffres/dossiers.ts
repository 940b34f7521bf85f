import { DOSSIERS_PAR_ETAT, EN_ATTENTE, type DossiersParEtat } from '#modules/aides-regionales';
import type { Arrondis } from '../arrondi';
import { somme, type Publie } from './chiffre';
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

export const DOSSIERS = {
  decompte: DOSSIERS_PAR_ETAT,
  arrondis: { nombres: ['nombre'], montants: ['demandeCentimes'] } satisfies Arrondis<DossiersPublies>,
  /** The delays show how many files wait and how many are decided. */
  publier: (lignes: readonly DossiersParEtat[]): Publie<DossiersPublies> =>
    publierParEtat(lignes, {
      groupes: [attend, decide, retire],
      total: {
        etat: 'tous',
        nombre: somme(lignes, ({ nombre }) => nombre),
        demandeCentimes: somme(lignes, ({ demandeCentimes }) => demandeCentimes),
      },
      cacher,
    }),
};
