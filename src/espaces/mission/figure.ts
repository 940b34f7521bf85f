import type { Column, Html } from '#libs/ui';
import type { Tableau } from '../../pilotage';

/** One figure of the dashboard: the same columns make its table and its CSV. */
export interface Figure<Row> {
  readonly id: string;
  readonly titre: string;
  /** The projection whose position and age are shown. */
  readonly projection: string;
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
  readonly projection: string;
  readonly vide: string;
  readonly nombre: (tableau: Tableau) => number;
  readonly graphique: (tableau: Tableau) => Html;
  readonly table: (tableau: Tableau) => Html;
  readonly csv: (tableau: Tableau) => string;
}
