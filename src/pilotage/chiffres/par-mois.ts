import type { Arrondis } from '../arrondi';
import { proteger } from '../secret';
import { somme, type Publie } from './chiffre';

export interface NombreDuMois {
  readonly region: string;
  readonly mois: string;
  readonly nombre: number;
}

/** Null where fewer than five could be recognised. */
export interface NombreDuMoisPublie {
  readonly region: string;
  readonly mois: string;
  readonly nombre: number | null;
}

/** Also by month, all regions together. */
export interface PublieParMois extends Publie<NombreDuMoisPublie> {
  readonly parMois: ReadonlyMap<string, number | null>;
}

export const PAR_MOIS: Arrondis<NombreDuMoisPublie> = { nombres: ['nombre'], montants: [] };

const FRANCE = 'FR';

const montrer = (lignes: readonly NombreDuMois[]): NombreDuMoisPublie[] =>
  proteger<NombreDuMois, NombreDuMoisPublie>(
    lignes,
    ({ nombre }) => nombre,
    ({ region, mois }) => ({ region, mois, nombre: null }),
  );

/** The rows come by month. */
export const publierParMois = (lignes: readonly NombreDuMois[]): PublieParMois => {
  const mois = [...new Set(lignes.map((ligne) => ligne.mois))];
  const duMois = new Map(mois.map((un) => [un, lignes.filter((ligne) => ligne.mois === un)]));
  const nombre = (parmi: readonly NombreDuMois[]) => somme(parmi, (ligne) => ligne.nombre);
  const parMois = montrer(mois.map((un) => ({ region: FRANCE, mois: un, nombre: nombre(duMois.get(un) ?? []) })));
  return {
    parMois: new Map(parMois.map((ligne) => [ligne.mois, ligne.nombre])),
    // The regions of a hidden month are hidden too, since they add up to it.
    lignes: parMois.flatMap((total) =>
      total.nombre === null
        ? (duMois.get(total.mois) ?? []).map((ligne) => ({ ...ligne, nombre: null }))
        : montrer(duMois.get(total.mois) ?? []),
    ),
    total: lignes.length === 0 ? undefined : montrer([{ region: FRANCE, mois: '', nombre: nombre(lignes) }]).at(0),
  };
};
