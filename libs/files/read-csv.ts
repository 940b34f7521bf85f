import { isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse/sync';

/** Columns by their names in lower case. */
interface Expected {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Rows at most, without the header. */
  readonly rows: number;
}

/** A row, with the line of the file on which it ends. Texts are trimmed; a column that the file lacks is empty. */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export type CsvFlaw = 'not-utf8' | 'broken' | 'columns' | 'empty' | 'too-long';

type Parsed = Readonly<{ record: Readonly<Record<string, string>>; info: { readonly lines: number } }>;

/** Where the header has a semicolon, a comma is part of a value: decimals have one in French. */
const separatorOf = (content: Buffer): string => (/^[^\r\n]*;/.test(content.toString('utf8', 0, 4_096)) ? ';' : ',');

const recordsOf = (content: Buffer, rows: number): readonly Parsed[] =>
  parse(content, {
    bom: true,
    columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
    delimiter: separatorOf(content),
    info: true,
    skip_empty_lines: true,
    to: rows + 1,
    trim: true,
  }) as unknown as readonly Parsed[];

/** The rows of a CSV file in UTF-8, separated by commas or semicolons, or what makes it unreadable. Reads one row too many at most. */
export const readCsv = (content: Buffer, { required, optional, rows }: Expected): readonly CsvRow[] | CsvFlaw => {
  if (!isUtf8(content)) return 'not-utf8';
  let records: readonly Parsed[];
  try {
    records = recordsOf(content, rows);
  } catch {
    return 'broken';
  }
  const [first] = records;
  if (!first) return 'empty';
  if (records.length > rows) return 'too-long';
  const known = [...required, ...optional];
  const found = Object.keys(first.record);
  if (!required.every((name) => found.includes(name)) || !found.every((name) => known.includes(name))) return 'columns';
  return records.map(({ record, info: { lines: line } }) => ({
    line,
    cells: Object.fromEntries(known.map((name) => [name, record[name] ?? ''])),
  }));
};
