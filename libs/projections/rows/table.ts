import type { DataSource } from 'typeorm';
import type { EntityClass } from './rows';

export interface Column {
  readonly property: string;
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly key: boolean;
}

export interface Table {
  readonly view: string;
  readonly columns: readonly Column[];
  readonly keys: readonly Column[];
  readonly indexes: readonly (readonly string[])[];
}

const tables = new WeakMap<DataSource, Map<EntityClass, Table>>();

export const tableOf = (source: DataSource, entity: EntityClass): Table => {
  const known = tables.get(source) ?? new Map<EntityClass, Table>();
  tables.set(source, known);
  const found = known.get(entity);
  if (found) return found;
  const metadata = source.getMetadata(entity);
  const columns = metadata.columns.map((column) => ({
    property: column.propertyName,
    name: column.databaseName,
    type: source.driver.normalizeType(column),
    nullable: column.isNullable,
    key: column.isPrimary,
  }));
  const table = {
    view: metadata.tableName,
    columns,
    keys: columns.filter(({ key }) => key),
    indexes: metadata.indices.map((index) => index.columns.map(({ databaseName }) => databaseName)),
  };
  known.set(entity, table);
  return table;
};

/** Name of the table that holds the rows of a view. */
export type Place = (table: Table) => string;

/** The tables of a numbered build, in the schema of what people read. */
export const inBuild =
  (build: number): Place =>
  ({ view }) =>
    `lecture."${view}__b${build}"`;

/** Tables that end with the connection that makes them. */
export const ofConnection: Place = ({ view }) => `pg_temp."${view}"`;

export const createTable = (table: Table, place: Place) =>
  `create table ${place(table)} (
    ${table.columns.map(({ name, type, nullable }) => `"${name}" ${type}${nullable ? '' : ' not null'}`).join(',\n    ')},
    primary key (${table.keys.map(({ name }) => `"${name}"`).join(', ')})
  )`;

export const createIndexes = (table: Table, place: Place) =>
  table.indexes.map((names) => `create index on ${place(table)} (${names.map((name) => `"${name}"`).join(', ')})`);

export const createView = (table: Table, build: number) => [
  `drop view if exists lecture."${table.view}"`,
  `create view lecture."${table.view}" as select * from ${inBuild(build)(table)}`,
];
