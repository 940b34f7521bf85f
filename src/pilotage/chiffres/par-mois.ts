import type { Filtre } from '../filtre';
import { secrets, secretsCroises } from '../secret';
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

type Decoupage = (mois: string) => string;

const annee: Decoupage = (mois) => mois.slice(0, 4);
const trimestre: Decoupage = (mois) => `${mois.slice(0, 4)}-T${Math.ceil(Number(mois.slice(5)) / 3)}`;

/** Pages of indicators and published readings show the sums of a region over these periods. */
const DES_INDICATEURS: readonly Decoupage[] = [annee, trimestre];

/** Ranks of the rows that add up to a number which is shown somewhere. */
const groupesPar = <Ligne>(lignes: readonly Ligne[], cle: (ligne: Ligne) => string): readonly (readonly number[])[] => {
  const groupes = new Map<string, number[]>();
  for (const [rang, ligne] of lignes.entries()) groupes.set(cle(ligne), [...(groupes.get(cle(ligne)) ?? []), rang]);
  return [...groupes.values()];
};

const parRegion = (lignes: readonly NombreDuMois[], decoupages: readonly Decoupage[]): readonly (readonly number[])[] =>
  [() => '', ...decoupages].flatMap((decoupage) =>
    groupesPar(lignes, ({ region, mois }) => `${region} ${decoupage(mois)}`),
  );

const cacher = (lignes: readonly NombreDuMois[], caches: ReadonlySet<number>): NombreDuMoisPublie[] =>
  lignes.map((ligne, rang) => (caches.has(rang) ? { ...ligne, nombre: null } : ligne));

/** The months of the country. */
const moisDuPays = (lignes: readonly NombreDuMois[]): NombreDuMois[] =>
  [...new Set(lignes.map(({ mois }) => mois))].map((mois) => ({
    region: FRANCE,
    mois,
    nombre: somme(
      lignes.filter((ligne) => ligne.mois === mois),
      ({ nombre }) => nombre,
    ),
  }));

/** All cells, hidden where one of the sums that are shown elsewhere would give them away. */
const protegerLesCellules = (lignes: readonly NombreDuMois[], decoupages: readonly Decoupage[]) => {
  const pays = moisDuPays(lignes);
  const nombres = (parmi: readonly NombreDuMois[]) => parmi.map(({ nombre }) => nombre);
  const duPays = cacher(pays, secretsCroises(nombres(pays), parRegion(pays, decoupages)));
  const moisCaches = new Set(duPays.flatMap(({ mois, nombre }) => (nombre === null ? [mois] : [])));
  // The regions of a hidden month are hidden too, since they add up to it.
  const dejaCaches = new Set([...lignes.entries()].flatMap(([rang, { mois }]) => (moisCaches.has(mois) ? [rang] : [])));
  const groupes = [...groupesPar(lignes, ({ mois }) => mois), ...parRegion(lignes, decoupages)];
  return { duPays, lignes: cacher(lignes, secretsCroises(nombres(lignes), groupes, dejaCaches)) };
};

/**
 * Nothing is told of some months by their sum when one of them is hidden. The sum of all months of a region is hidden when those
 * of the others and that of the country would give a small one away.
 */
const totalDe = (lues: readonly NombreDuMois[], cellules: readonly NombreDuMoisPublie[], filtre: Filtre) => {
  const { region, du, au } = filtre;
  const nombreDe = (parmi: Filtre) => somme(retenues(lues, parmi), ({ nombre }) => nombre);
  const territoires: readonly (string | undefined)[] =
    region === undefined ? [undefined] : [...new Set(lues.map((lue) => lue.region))];
  const caches = secrets(territoires.map((un) => nombreDe({ region: un })));
  const tu =
    (du ?? au) === undefined ? caches.has(territoires.indexOf(region)) : cellules.some(({ nombre }) => nombre === null);
  return { region: FRANCE, mois: '', nombre: tu ? null : nombreDe(filtre) };
};

/** The rows come by month, all of them: they are protected together, then the filter takes those that it leaves. */
export const publierParMois = (
  lues: readonly NombreDuMois[],
  filtre: Filtre = {},
  decoupages = DES_INDICATEURS,
): PublieParMois => {
  const protegees = protegerLesCellules(lues, decoupages);
  const lignes = retenues(protegees.lignes, filtre);
  const colonnes = filtre.region === undefined ? retenues(protegees.duPays, filtre) : lignes;
  return {
    parMois: new Map(colonnes.map(({ mois, nombre }) => [mois, nombre])),
    lignes,
    total: lignes.length === 0 ? undefined : totalDe(lues, colonnes, filtre),
  };
};
