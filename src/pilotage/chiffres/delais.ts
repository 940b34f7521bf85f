import { DELAIS as DECOMPTE, type Delais } from '#modules/aides-regionales';
import { arrondiSousFiltre } from '../arrondi';
import type { Decompte } from '../filtre';
import { proteger } from '../secret';

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

const FRANCE = 'FR';

/** What is decided in some months, and waits today. */
export const delaisDe = (decompte: Decompte, lireUne: (lue: never) => Delais) =>
  arrondiSousFiltre<Delais, DelaisPublies>(decompte, {
    rassembler: (lues: never[]) => {
      const delais = lues.map(lireUne);
      return {
        lignes: delais.filter(({ region }) => region !== FRANCE),
        total: delais.find(({ region }) => region === FRANCE),
      };
    },
    masquer: ({ lignes, total }) => ({ lignes: montrer(lignes), total: total && montrer([total]).at(0) }),
    arrondis: {
      cle: ({ region }) => region,
      nombres: ['decisions'],
      presents: ['enAttente', 'enRetard'],
      exacts: { medianeJours: 'decisions', p90Jours: 'decisions' },
    },
  });

export const DELAIS = delaisDe(DECOMPTE, (lue: Delais) => lue);
