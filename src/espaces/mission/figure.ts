import { enEurosEntiers, enEurosPourTableur, REGIONS } from '#libs/france';
import { csv, formatNumber, table, type Column, type Html } from '#libs/ui';
import type { Chiffres, Tableau } from '../../pilotage';

/** One figure of the dashboard. The same columns make its table and its CSV. */
export interface Figure<Row> {
  readonly id: keyof Chiffres;
  readonly titre: string;
  /** The projections that it reads. The page shows the position of the least advanced one. */
  readonly projections: readonly string[];
  readonly colonnes: readonly Column<Row>[];
  readonly lignes: (tableau: Tableau) => readonly Row[];
  readonly graphique: (lignes: readonly Row[]) => Html;
  /** The sentence shown without rows: why there are none, and which act adds the first. */
  readonly vide: string;
}

// A figure whose row type is hidden, so that one list can hold them all.
export interface AnyFigure {
  readonly id: keyof Chiffres;
  readonly titre: string;
  readonly projections: readonly string[];
  readonly vide: string;
  readonly nombre: (tableau: Tableau) => number;
  readonly graphique: (tableau: Tableau) => Html;
  readonly table: (tableau: Tableau) => Html;
  readonly csv: (tableau: Tableau) => string;
}

export const nomDeRegion = (code: string) => REGIONS[code] ?? code;

export const figure = <Row>({ id, titre, projections, colonnes, lignes, graphique, vide }: Figure<Row>): AnyFigure => ({
  id,
  titre,
  projections,
  vide,
  nombre: (tableau) => lignes(tableau).length,
  graphique: (tableau) => graphique(lignes(tableau)),
  table: (tableau) => table(titre, colonnes, lignes(tableau)),
  csv: (tableau) => csv(colonnes, lignes(tableau)),
});

/** One decimal, after a comma, as a French spreadsheet reads it. */
export const dixieme = (value: number) => value.toFixed(1).replace('.', ',');

export const parCle = <Row>(rows: readonly Row[], cle: (row: Row) => string, valeur: (row: Row) => number) => {
  const totals = new Map<string, number>();
  for (const row of rows) totals.set(cle(row), (totals.get(cle(row)) ?? 0) + valeur(row));
  return [...totals];
};

const somme = <Row>(rows: readonly Row[], value: (row: Row) => number) =>
  rows.reduce((total, row) => total + value(row), 0);

export const euros = <Row>(title: string, cents: (row: Row) => number): Column<Row> => ({
  title,
  text: (row) => enEurosEntiers(cents(row)),
  value: (row) => enEurosPourTableur(cents(row)),
  numeric: true,
  total: (rows) => enEurosEntiers(somme(rows, cents)),
});

/** A number of things, whose total is their sum. */
export const nombre = <Row>(title: string, count: (row: Row) => number): Column<Row> => ({
  title,
  text: (row) => formatNumber(count(row)),
  value: count,
  numeric: true,
  total: (rows) => formatNumber(somme(rows, count)),
});

/** The name of a region and, in a column of its own, its code. */
export const regions = <Row>(region: (row: Row) => string): readonly Column<Row>[] => [
  { title: 'Région', text: (row) => nomDeRegion(region(row)) },
  { title: 'Code région', text: region },
];
