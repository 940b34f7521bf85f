import { DOSSIERS_PAR_ETAT, type DossiersParEtat } from '#modules/aides-regionales';
import { proteger } from '../secret';
import { somme, type Publie } from './chiffre';

/** Null where fewer than five files could be recognised. */
export interface DossiersPublies {
  readonly etat: string;
  readonly nombre: number | null;
  readonly demandeCentimes: number | null;
}

const TOUS = 'tous';

const montrer = (lignes: readonly DossiersParEtat[]): DossiersPublies[] =>
  proteger<DossiersParEtat, DossiersPublies>(
    lignes,
    ({ nombre }) => nombre,
    ({ etat }) => ({ etat, nombre: null, demandeCentimes: null }),
  );

export const DOSSIERS = {
  decompte: DOSSIERS_PAR_ETAT,
  publier: (lignes: readonly DossiersParEtat[]): Publie<DossiersPublies> => ({
    lignes: montrer(lignes),
    total: montrer([
      {
        etat: TOUS,
        nombre: somme(lignes, ({ nombre }) => nombre),
        demandeCentimes: somme(lignes, ({ demandeCentimes }) => demandeCentimes),
      },
    ]).at(0),
  }),
};
