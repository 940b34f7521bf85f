import { LINE, wrap } from './text';

const LABEL_CHARACTERS = 24;
const BETWEEN = 10;

/** Where the plot begins, right of the labels of the rows. */
export const PLOT_LEFT = 196;
export const PLOT_WIDTH = 400;

export interface PlacedRow<Row> {
  readonly row: Row;
  readonly lines: readonly string[];
  readonly y: number;
  readonly height: number;
}

/** Rows below each other from `top` on, each as high as its label and its content need; and where they end. */
export const placeRows = <Row extends { readonly label: string }>(
  rows: readonly Row[],
  content: number,
  top: number,
): { readonly placed: readonly PlacedRow<Row>[]; readonly bottom: number } => {
  let bottom = top;
  const placed = rows.map((row) => {
    const lines = wrap(row.label, LABEL_CHARACTERS);
    const height = Math.max(content, lines.length * LINE) + BETWEEN;
    const y = bottom;
    bottom += height;
    return { row, lines, y, height };
  });
  return { placed, bottom };
};
