import { enEurosEntiers, enEurosPourTableur, REGIONS } from '#libs/france';
import { csv, table, type Column, type Html } from '#libs/ui';
import type { Tableau } from '../../pilotage';

/** One figure of the dashboard: the same columns make its table and its CSV. */
export interface Figure<Row> {
  readonly id: string;
  readonly titre: string;
  /** The projections that it counts: the position and age of the least advanced are shown. */
  readonly projections: readonly string[];
  readonly colonnes: readonly Column<Row>[];
  readonly lignes: (tableau: Tableau) => readonly Row[];
  readonly graphique: (lignes: readonly Row[]) => Html;
  /** Why there is nothing yet, and what makes it come. */
  readonly vide: string;
}

// A list of figures forgets the type of their rows; each keeps its own inside.
export interface AnyFigure {
  readonly id: string;
  readonly titre: string;
  readonly projections: readonly string[];
  readonly vide: string;
  readonly nombre: (tableau: Tableau) => number;
  readonly graphique: (tableau: Tableau) => Html;
  readonly table: (tableau: Tableau) => Html;
  readonly csv: (tableau: Tableau) => string;
}

export const nomDeRegion = (code: string) => REGIONS[code] ?? code;

/** Binds the columns of one figure to its rows. */
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

/** One decimal, as a spreadsheet in French reads it. */
export const dixieme = (value: number) => value.toFixed(1).replace('.', ',');

export const parCle = <Row>(rows: readonly Row[], cle: (row: Row) => string, valeur: (row: Row) => number) => {
  const totals = new Map<string, number>();
  for (const row of rows) totals.set(cle(row), (totals.get(cle(row)) ?? 0) + valeur(row));
  return [...totals];
};

export const euros = <Row>(title: string, cents: (row: Row) => number): Column<Row> => ({
  title,
  text: (row) => enEurosEntiers(cents(row)),
  value: (row) => enEurosPourTableur(cents(row)),
  numeric: true,
});
