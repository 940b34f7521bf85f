import { PRESTATIONS_PAR_MOIS, type PrestationsDuMois } from '#modules/connecteurs';
import type { Filtre } from '../filtre';
import { filtreApres, somme, type Publie } from './chiffre';
import { publierParMois, retenues } from './par-mois';

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

/** An amount is hidden by the services that it paid. */
const publier = (lues: readonly PrestationsDuMois[], filtre: Filtre): ToutesLesPrestations => {
  const publierUn = (nombreDe: (ligne: PrestationsDuMois) => number) =>
    publierParMois(
      lues.map((ligne) => ({ region: ligne.region, mois: ligne.mois, nombre: nombreDe(ligne) })),
      filtre,
    );
  const confirmees = publierUn((ligne) => ligne.confirmees);
  const payees = publierUn((ligne) => ligne.payees);
  const lignes = retenues(lues, filtre);
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
    lignes: lignes.map((ligne, rang) => montrer(rang, ligne)),
    total: confirmees.total && {
      region: 'FR',
      mois: '',
      confirmees: confirmees.total.nombre,
      payees: nombre,
      payeCentimes: nombre === null ? null : somme(lignes, ({ payeCentimes }) => payeCentimes),
    },
  };
};

export const PRESTATIONS = filtreApres(PRESTATIONS_PAR_MOIS, publier);
