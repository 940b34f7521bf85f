import { escapeLiteral } from 'pg';
import type { DataSource } from 'typeorm';
import type { EntityClass } from './rows';
import { inBuild, tableOf, type Place, type Table } from './table';

/** A column of the rows, or an SQL expression over them. `column` quotes the name of a property's column. */
export type Expression<Row> = (keyof Row & string) | ((column: (property: keyof Row & string) => string) => string);

export interface FigureDefinition<Row extends object, Kept extends object> {
  /** Entity that holds the figure: its keys are those of `by`, its other columns those of `sums`. */
  readonly in: EntityClass<Kept>;
  /** Rows of the same projection, over which it is computed. */
  readonly of: EntityClass<Row>;
  readonly by: Readonly<Partial<Record<keyof Kept & string, Expression<Row>>>>;
  readonly sums: Readonly<Partial<Record<keyof Kept & string, Expression<Row>>>>;
  /** Rows where one of these columns is null are left out. */
  readonly where?: readonly (keyof Row & string)[];
}

/** Sums over the rows of a projection, kept by the database at each change of a row. */
export interface Figure {
  readonly entity: EntityClass;
  readonly of: EntityClass;
  readonly by: Readonly<Record<string, Expression<never>>>;
  readonly sums: Readonly<Record<string, Expression<never>>>;
  readonly where: readonly string[];
}

export const figure = <Row extends object, Kept extends object>({
  in: entity,
  of,
  by,
  sums,
  where = [],
}: FigureDefinition<Row, Kept>): Figure => ({
  entity,
  of,
  by: by as Figure['by'],
  sums: sums as Figure['sums'],
  where,
});

const columnOf = (table: Table, property: string): string => {
  const column = table.columns.find((candidate) => candidate.property === property);
  if (!column) throw new Error(`${table.view} has no column ${property}.`);
  return `"${column.name}"`;
};

interface Parts {
  readonly target: string;
  /** Name of a column of the figure, and how it is computed from a row. */
  readonly keys: readonly (readonly [name: string, sql: string])[];
  readonly sums: readonly (readonly [name: string, sql: string])[];
  readonly present: string;
}

const partsOf = ({ by, sums, where }: Figure, from: Table, to: Table, place: Place): Parts => {
  const sql = (expression: Expression<never>): string =>
    typeof expression === 'function' ? expression((property) => columnOf(from, property)) : columnOf(from, expression);
  const named = (expressions: Figure['by']) =>
    Object.entries(expressions).map(([property, expression]) => [columnOf(to, property), sql(expression)] as const);
  const present = where.map((property) => `${columnOf(from, property)} is not null`);
  return {
    target: place(to),
    keys: named(by),
    sums: named(sums),
    present: present.length > 0 ? `where ${present.join(' and ')}` : '',
  };
};

/** Adds to the figure what the rows of `source` bring; `sign` is a column of it, 1 or -1. */
const addRows = ({ target, keys, sums, present }: Parts, source: string): string => {
  const added = sums.map(([name, sql]) => [name, `sum(sign * ${sql})`] as const);
  return `insert into ${target} as f (${[...keys, ...added].map(([name]) => name).join(', ')})
    select ${[...keys, ...added].map(([, sql]) => sql).join(', ')} from (${source}) r ${present}
    group by ${keys.map((_, rank) => rank + 1).join(', ')} having ${added.map(([, sql]) => `${sql} <> 0`).join(' or ')}
    on conflict (${keys.map(([name]) => name).join(', ')}) do update set
      ${added.map(([name]) => `${name} = f.${name} + excluded.${name}`).join(', ')}`;
};

/** Removes the groups that the rows before the statement have left empty. */
const removeEmpty = ({ target, keys, sums, present }: Parts): string =>
  `delete from ${target} f using (select distinct ${keys.map(([name, sql]) => `${sql} as ${name}`).join(', ')}
      from old_rows ${present}) o
    where ${keys.map(([name]) => `f.${name} = o.${name}`).join(' and ')}
      and ${sums.map(([name]) => `f.${name} = 0`).join(' and ')}`;

const NEW = 'select 1 as sign, n.* from new_rows n';
const OLD = 'select -1 as sign, o.* from old_rows o';
const TRIGGERS = [
  { on: 'insert', tables: 'new table as new_rows', source: NEW },
  { on: 'update', tables: 'old table as old_rows new table as new_rows', source: `${NEW} union all ${OLD}` },
  { on: 'delete', tables: 'old table as old_rows', source: OLD },
];

const computed = (parts: Parts, rows: string) => addRows(parts, `select 1 as sign, n.* from ${rows} n`);

/** Computes the figure once, from rows that no longer change. */
export const computeFigure = (source: DataSource, definition: Figure, place: Place): string => {
  const [from, to] = [tableOf(source, definition.of), tableOf(source, definition.entity)];
  return computed(partsOf(definition, from, to, place), place(from));
};

/**
 * Computes the figure from the rows that are there, then keeps it: after each statement, the rows before it are taken away
 * and the rows after it added. A group whose sums are all zero is not there.
 */
export const createFigure = (source: DataSource, definition: Figure, build: number): string[] => {
  const [from, to] = [tableOf(source, definition.of), tableOf(source, definition.entity)];
  const rows = inBuild(build)(from);
  const parts = partsOf(definition, from, to, inBuild(build));
  return [
    computed(parts, rows),
    ...TRIGGERS.map(({ on, tables, source: changed }) => {
      const statements = [addRows(parts, changed), ...(changed.includes(OLD) ? [removeEmpty(parts)] : [])];
      return `create trigger "${to.view}_${on}" after ${on} on ${rows} referencing ${tables} for each statement
        execute function es.keep_figure(${statements.map(escapeLiteral).join(', ')})`;
    }),
  ];
};
