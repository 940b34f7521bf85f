import { PRESTATIONS_PAR_MOIS, type PrestationsDuMois } from '#modules/connecteurs';
import type { Arrondis } from '../arrondi';
import { somme, type Publie } from './chiffre';
import { publierParMois } from './par-mois';

/** Null where fewer than five services could be recognised. */
export interface PrestationsPubliees {
  readonly region: string;
  readonly mois: string;
  readonly confirmees: number | null;
  readonly payees: number | null;
  readonly payeCentimes: number | null;
}

export interface ToutesLesPrestations extends Publie<PrestationsPubliees> {
  readonly confirmeesParMois: ReadonlyMap<string, number | null>;
  readonly payeesParMois: ReadonlyMap<string, number | null>;
}

const publierUn = (lignes: readonly PrestationsDuMois[], nombre: (ligne: PrestationsDuMois) => number) =>
  publierParMois(lignes.map((ligne) => ({ region: ligne.region, mois: ligne.mois, nombre: nombre(ligne) })));

/** An amount is hidden by the services that it paid. */
export const PRESTATIONS = {
  decompte: PRESTATIONS_PAR_MOIS,
  arrondis: { nombres: ['confirmees', 'payees'], montants: ['payeCentimes'] } satisfies Arrondis<PrestationsPubliees>,
  publier: (lues: readonly PrestationsDuMois[]): ToutesLesPrestations => {
    const confirmees = publierUn(lues, (ligne) => ligne.confirmees);
    const payees = publierUn(lues, (ligne) => ligne.payees);
    const montrer = (rang: number, { region, mois, payeCentimes }: PrestationsDuMois): PrestationsPubliees => {
      const nombre = payees.lignes[rang]?.nombre ?? null;
      return {
        region,
        mois,
        confirmees: confirmees.lignes[rang]?.nombre ?? null,
        payees: nombre,
        payeCentimes: nombre === null ? null : payeCentimes,
      };
    };
    const nombre = payees.total?.nombre ?? null;
    return {
      confirmeesParMois: confirmees.parMois,
      payeesParMois: payees.parMois,
      lignes: lues.map((ligne, rang) => montrer(rang, ligne)),
      total: confirmees.total && {
        region: 'FR',
        mois: '',
        confirmees: confirmees.total.nombre,
        payees: nombre,
        payeCentimes: nombre === null ? null : somme(lues, ({ payeCentimes }) => payeCentimes),
      },
    };
  },
};
