import { stringify } from 'csv-stringify/sync';
import type { Column } from './column';

/** A table as CSV for spreadsheets: UTF-8 with BOM, semicolons, CRLF. A cell that looks like a formula is escaped. */
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
