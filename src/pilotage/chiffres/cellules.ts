import { quiSeDeduisent } from '../deduction';
import { estPetit, secretsCroises } from '../secret';

/** How many there were in a region in a month, such as `2026-03`. */
export interface Cellule {
  readonly region: string;
  readonly mois: string;
  readonly nombre: number;
}

/** What must not be shown, by months of the country, ranks of cells and regions whose months would be added up. */
export interface Tus {
  readonly mois: ReadonlySet<string>;
  readonly cellules: ReadonlySet<number>;
  readonly totaux: ReadonlySet<string>;
}

/** Names the part of the year that a month is in. */
export type Decoupage = (mois: string) => string;

type Groupes = readonly (readonly number[])[];

/** Ranks by what they share. */
const grouper = (cellules: readonly Cellule[], cle: (cellule: Cellule) => string): ReadonlyMap<string, number[]> => {
  const groupes = new Map<string, number[]>();
  for (const [rang, cellule] of cellules.entries())
    groupes.set(cle(cellule), [...(groupes.get(cle(cellule)) ?? []), rang]);
  return groupes;
};

const nombreDe = (cellules: readonly Cellule[], rangs: readonly number[]): number =>
  rangs.reduce((somme, rang) => somme + (cellules[rang]?.nombre ?? 0), 0);

/** Sums over parts of the year, which pages of indicators and published readings show. */
const parPartie = (cellules: readonly Cellule[], decoupages: readonly Decoupage[]): Groupes =>
  decoupages.flatMap((decoupage) => [
    ...grouper(cellules, ({ region, mois }) => `${region} ${decoupage(mois)}`).values(),
  ]);

/** The keys of groups that are hidden, given those that must be. */
const clesTues = (
  cellules: readonly Cellule[],
  groupes: ReadonlyMap<string, number[]>,
  dejaTues: ReadonlySet<string>,
  sommes: (cles: readonly string[]) => Groupes = () => [],
): ReadonlySet<string> => {
  const cles = [...groupes.keys()];
  const effectifs = [...groupes.values()].map((rangs) => nombreDe(cellules, rangs));
  const deja = new Set(cles.flatMap((cle, rang) => (dejaTues.has(cle) ? [rang] : [])));
  const tues = secretsCroises(effectifs, [[...cles.keys()], ...sommes(cles)], deja);
  return new Set(cles.filter((_, rang) => tues.has(rang)));
};

/** The smallest group that is shown; undefined when all are hidden. */
const plusPetit = (
  cellules: readonly Cellule[],
  groupes: ReadonlyMap<string, number[]>,
  tus: ReadonlySet<string>,
): string | undefined =>
  [...groupes]
    .filter(([cle]) => !tus.has(cle))
    .sort(([, un], [, autre]) => nombreDe(cellules, un) - nombreDe(cellules, autre))
    .at(0)?.[0];

/**
 * What is hidden of a table, so that no cell of one to four follows from what is shown: cells, months of the country, and sums of a
 * region. Those of one to four first, then others; where other cells are not enough, the sums that would tell are hidden too.
 */
export const aTaire = (cellules: readonly Cellule[], decoupages: readonly Decoupage[]): Tus => {
  const parMois = grouper(cellules, ({ mois }) => mois);
  const parRegion = grouper(cellules, ({ region }) => region);
  const moisDe = (cles: readonly string[]) =>
    parPartie(
      cles.map((mois) => ({ region: '', mois, nombre: 0 })),
      decoupages,
    );
  let moisDits: ReadonlySet<string> = new Set();
  let regionsDites: ReadonlySet<string> = new Set();
  for (;;) {
    const mois = clesTues(cellules, parMois, moisDits, moisDe);
    const totaux = clesTues(cellules, parRegion, regionsDites);
    const montres = [
      ...[...parMois].filter(([un]) => !mois.has(un)).map(([, rangs]) => rangs),
      ...[...parRegion].filter(([une]) => !totaux.has(une)).map(([, rangs]) => rangs),
    ];
    // The regions of a hidden month are hidden too, since they add up to it.
    const duMois = new Set(cellules.flatMap((cellule, rang) => (mois.has(cellule.mois) ? [rang] : [])));
    const effectifs = cellules.map(({ nombre }) => nombre);
    const caches = secretsCroises(effectifs, [...montres, ...parPartie(cellules, decoupages)], duMois);
    const sommes = [[...cellules.keys()], ...montres].map((groupe) => groupe.filter((rang) => caches.has(rang)));
    const [devine] = [...quiSeDeduisent(sommes)]
      .flatMap((rang) => cellules[rang] ?? [])
      .filter(({ nombre }) => estPetit(nombre));
    if (!devine) return { mois, cellules: caches, totaux };
    const suivant = plusPetit(cellules, parMois, mois) ?? plusPetit(cellules, parRegion, totaux);
    if (!mois.has(devine.mois)) moisDits = new Set([...mois, devine.mois]);
    else if (!totaux.has(devine.region)) regionsDites = new Set([...totaux, devine.region]);
    else if (suivant === undefined) return { mois, cellules: caches, totaux };
    else if (parMois.has(suivant)) moisDits = new Set([...mois, suivant]);
    else regionsDites = new Set([...totaux, suivant]);
  }
};
