/** A column of a table and of its CSV. */
export interface Column<Row> {
  readonly title: string;
  readonly text: (row: Row) => string;
  /** Value in the CSV; `text` when left out. */
  readonly value?: (row: Row) => string | number;
  /** Where the cell leads; nowhere when undefined. */
  readonly link?: (row: Row) => string | undefined;
  readonly numeric?: boolean;
  /** Sentences, which are written on several lines. */
  readonly prose?: boolean;
  /** Whether the row of all rows has a value in this column. */
  readonly summed?: boolean;
}
