import type { Filtre } from '../filtre';
import { estPetit } from '../secret';
import { aTaire, type Cellule, type Decoupage, type Tus } from './cellules';
import { somme, type Publie } from './chiffre';

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

const FRANCE = 'FR';

/** The rows of the months that the filter leaves, and of its region. */
export const retenues = <Ligne extends { readonly region: string; readonly mois: string }>(
  lignes: readonly Ligne[],
  { region, du, au }: Filtre,
): readonly Ligne[] =>
  lignes.filter(
    (ligne) =>
      (region === undefined || ligne.region === region) &&
      (du === undefined || ligne.mois >= du) &&
      (au === undefined || ligne.mois <= au),
  );

const annee: Decoupage = (mois) => mois.slice(0, 4);
const trimestre: Decoupage = (mois) => `${mois.slice(0, 4)}-T${Math.ceil(Number(mois.slice(5)) / 3)}`;

/** Pages of indicators and published readings show the sums of a region over these periods. */
const DES_INDICATEURS: readonly Decoupage[] = [annee, trimestre];

/** The months of the country. */
const moisDuPays = (lignes: readonly Cellule[]): Cellule[] =>
  [...new Set(lignes.map(({ mois }) => mois))].map((mois) => ({
    region: FRANCE,
    mois,
    nombre: nombreDe(lignes.filter((ligne) => ligne.mois === mois)),
  }));

const nombreDe = (lignes: readonly Cellule[]): number => somme(lignes, ({ nombre }) => nombre);

/** Nothing is told of some months by their sum when one of them is hidden. */
const seTait = (tus: Tus, cellules: readonly NombreDuMoisPublie[], { region, du, au }: Filtre): boolean => {
  if ((du ?? au) !== undefined) return cellules.some(({ nombre }) => nombre === null);
  return region !== undefined && tus.totaux.has(region);
};

/** The rows come by month, all of them: they are protected together, then the filter takes those that it leaves. */
export const publierParMois = (
  lues: readonly Cellule[],
  filtre: Filtre = {},
  decoupages = DES_INDICATEURS,
): PublieParMois => {
  const tus = aTaire(lues, decoupages);
  const cacher = (ligne: Cellule, tu: boolean): NombreDuMoisPublie => (tu ? { ...ligne, nombre: null } : ligne);
  const lignes = retenues(
    lues.map((lue, rang) => cacher(lue, tus.cellules.has(rang))),
    filtre,
  );
  const duPays = moisDuPays(lues).map((ligne) => cacher(ligne, tus.mois.has(ligne.mois)));
  const colonnes = filtre.region === undefined ? retenues(duPays, filtre) : lignes;
  const total = { region: FRANCE, mois: '', nombre: nombreDe(retenues(lues, filtre)) };
  return {
    parMois: new Map(colonnes.map(({ mois, nombre }) => [mois, nombre])),
    lignes,
    total: lignes.length === 0 ? undefined : cacher(total, estPetit(total.nombre) || seTait(tus, colonnes, filtre)),
  };
};
