import { LINE, wrap } from './text';

const BETWEEN = 10;

/** Where the plot begins, right of the labels of the rows. */
export const PLOT_LEFT = 196;
export const PLOT_WIDTH = 400;

export interface PlacedRow<Row> {
  readonly row: Row;
  readonly lines: readonly string[];
  readonly y: number;
}

/** Rows below each other from `top` on, each as high as its label and its content need; and where they end. */
export const placeRows = <Row extends { readonly label: string }>(
  rows: readonly Row[],
  content: number,
  top: number,
): { readonly placed: readonly PlacedRow<Row>[]; readonly bottom: number } => {
  let bottom = top;
  const placed = rows.map((row) => {
    const lines = wrap(row.label, PLOT_LEFT - 12);
    const height = Math.max(content, lines.length * LINE) + BETWEEN;
    const y = bottom;
    bottom += height;
    return { row, lines, y };
  });
  return { placed, bottom };
};
