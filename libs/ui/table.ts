import { stringify } from 'csv-stringify/sync';
import { html, type Html } from './html';

export interface Column<Row> {
  readonly title: string;
  readonly text: (row: Row) => string;
  /** Value in the CSV; `text` when left out. */
  readonly value?: (row: Row) => string | number;
  readonly numeric?: boolean;
  /** What the last row says of all; empty when left out. */
  readonly total?: (rows: readonly Row[]) => string;
}

const totals = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Html => html`
  <tfoot>
    <tr>
      <th scope="row">Total</th>
      ${columns.slice(1).map(({ total, numeric }) => html`<td class="${numeric ? 'nombre' : ''}">${total?.(rows) ?? ''}</td>`)}
    </tr>
  </tfoot>
`;

/** A data table whose first column is the header of its row. It scrolls in a focusable region on narrow screens. */
export const table = <Row>(caption: string, columns: readonly Column<Row>[], rows: readonly Row[]): Html => html`
  <div class="defile" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ title, numeric }) => html`<th scope="col" class="${numeric ? 'nombre' : ''}">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${columns.map(({ text, numeric }, i) =>
                i === 0
                  ? html`<th scope="row">${text(row)}</th>`
                  : html`<td class="${numeric ? 'nombre' : ''}">${text(row)}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
      ${columns.some(({ total }) => total) && totals(columns, rows)}
    </table>
  </div>
`;

/** The same table as CSV for spreadsheets: UTF-8 with BOM, semicolons, CRLF. A cell that looks like a formula is escaped. */
export const csv = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  stringify(
    rows.map((row) => columns.map(({ text, value = text }) => value(row))),
    {
      bom: true,
      columns: columns.map(({ title }) => title),
      delimiter: ';',
      escape_formulas: true,
      header: true,
      record_delimiter: 'windows',
    },
  );
