import { DELAIS as DECOMPTE, type Delais } from '#modules/aides-regionales';
import type { Arrondis } from '../arrondi';
import { proteger } from '../secret';
import type { Publie } from './chiffre';

/** Null where there is no decision, or where fewer than five files could be recognised. */
export interface DelaisPublies {
  readonly region: string;
  readonly decisions: number | null;
  readonly medianeJours: number | null;
  readonly p90Jours: number | null;
  readonly enAttente: number | null;
  readonly enRetard: number | null;
}

/** Each of the three numbers counts another group of files. */
const montrer = (lignes: readonly Delais[]): DelaisPublies[] => {
  const decides = proteger<DelaisPublies, DelaisPublies>(
    lignes,
    ({ decisions }) => decisions ?? 0,
    (ligne) => ({ ...ligne, decisions: null, medianeJours: null, p90Jours: null }),
  );
  const attendus = proteger<DelaisPublies, DelaisPublies>(
    decides,
    ({ enAttente }) => enAttente ?? 0,
    (ligne) => ({ ...ligne, enAttente: null }),
  );
  return proteger<DelaisPublies, DelaisPublies>(
    attendus,
    ({ enRetard }) => enRetard ?? 0,
    (ligne) => ({ ...ligne, enRetard: null }),
  );
};

export const DES_DELAIS: Arrondis<DelaisPublies> = { nombres: ['decisions', 'enAttente', 'enRetard'], montants: [] };

const FRANCE = 'FR';

export const publierDelais = (lignes: readonly Delais[]): Publie<DelaisPublies> => ({
  lignes: montrer(lignes.filter(({ region }) => region !== FRANCE)),
  total: montrer(lignes.filter(({ region }) => region === FRANCE)).at(0),
});

export const DELAIS = { decompte: DECOMPTE, publier: publierDelais, arrondis: DES_DELAIS };
