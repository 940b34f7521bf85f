import type { Column } from './column';

interface TableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Where the first cell of a row leads; nowhere when it is left out. */
  readonly linkOf?: (row: Row) => string;
  /** The row of all rows, shown last. */
  readonly total?: Row | undefined;
  /** What that row is called. */
  readonly totalName?: string;
}

type Kind = Pick<Column<never>, 'numeric' | 'prose'>;

const cell = ({ numeric, prose }: Kind) => (numeric ? 'nombre' : prose ? 'phrase' : undefined);

const Linked = ({ href, text }: { readonly href: string | undefined; readonly text: string | undefined }) =>
  href === undefined ? <>{text}</> : <a href={href}>{text}</a>;

/** A data table whose first column is the header of its row. It scrolls in a focusable region on narrow screens. */
export const Table = <Row,>({ caption, columns, rows, linkOf, total, totalName = 'Total' }: TableProps<Row>) => {
  const [header, ...others] = columns;
  return (
    <div class="defile" role="region" aria-label={`Tableau : ${caption}`} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.title} scope="col" class={cell(column)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rank) => (
            <tr key={rank}>
              <th scope="row" class={header && cell(header)}>
                <Linked href={linkOf?.(row)} text={header?.text(row)} />
              </th>
              {others.map((column) => (
                <td key={column.title} class={cell(column)}>
                  <Linked href={column.link?.(row)} text={column.text(row)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {total !== undefined && (
          <tfoot>
            <tr>
              <th scope="row">{totalName}</th>
              {others.map((column) => (
                <td key={column.title} class={cell(column)}>
                  {column.summed && column.text(total)}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
};
