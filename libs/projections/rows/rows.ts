export type EntityClass<Row extends object = object> = new () => Row;
type Value = string | number | boolean | null;
export type Columns = Record<string, Value>;
type Key<Row extends object> = Partial<Row>;
type Nullable<Row> = { [Column in keyof Row]: null extends Row[Column] ? Column : never }[keyof Row];
/** A whole row: a column that may be null is null unless it is named. */
export type NewRow<Row> = Omit<Row, Nullable<Row>> & Partial<Pick<Row, Nullable<Row>>>;
type NumbersOf<Row extends object> = { [Column in keyof Row as Row[Column] extends number ? Column : never]?: number };

/**
 * What a page does to one row: the row whole, no row, or changes in the order that they are written: the row removed first,
 * then `patch`, then `add`, then `then` (what was set after something was added).
 */
export type RowChange =
  | { readonly kind: 'put'; readonly row: Columns }
  | { readonly kind: 'remove'; readonly key: Columns }
  | {
      readonly kind: 'change';
      readonly key: Columns;
      readonly removed: boolean;
      readonly patch: Columns;
      readonly add: Columns;
      readonly then: Columns;
    };

type Change = Extract<RowChange, { kind: 'change' }>;

const changeOf = (key: object, removed: boolean): Change => ({
  kind: 'change',
  key: key as Columns,
  removed,
  patch: {},
  add: {},
  then: {},
});

const addTo = (columns: Columns, deltas: object) => {
  for (const [column, delta] of Object.entries(deltas) as [string, number][])
    columns[column] = Number(columns[column] ?? 0) + delta;
};

/**
 * A page of events folded in memory, by table and key, so that each row is written once per page. `put` replaces the row
 * whole: columns that it does not name become null; `patch` on a row removed in the page is nothing, and on a row that does not exist changes nothing;
 * `add` begins at zero.
 */
export class Rows {
  private readonly tables = new Map<EntityClass, Map<string, RowChange>>();

  constructor(private readonly keysOf: (entity: EntityClass) => readonly string[]) {}

  put<Row extends object>(entity: EntityClass<Row>, row: NewRow<Row>): void {
    // A copy: later changes of the page are written into it.
    this.changes(entity).set(this.nameOf(entity, row), { kind: 'put', row: { ...row } as unknown as Columns });
  }

  patch<Row extends object>(entity: EntityClass<Row>, key: Key<Row>, patch: Partial<Row>): void {
    const change = this.known(entity, key) ?? this.keep(entity, changeOf(key, false));
    if (change.kind === 'put') Object.assign(change.row, patch);
    if (change.kind !== 'change') return;
    if (Object.keys(change.add).length === 0) Object.assign(change.patch, change.removed ? {} : patch);
    else {
      Object.assign(change.then, patch);
      for (const column of Object.keys(patch)) if (column in change.add) change.add[column] = 0;
    }
  }

  add<Row extends object>(entity: EntityClass<Row>, key: Key<Row>, deltas: NumbersOf<Row>): void {
    const known = this.known(entity, key);
    if (known?.kind === 'put') addTo(known.row, deltas);
    else {
      const change = known?.kind === 'change' ? known : this.keep(entity, changeOf(key, known?.kind === 'remove'));
      for (const [column, delta] of Object.entries(deltas))
        addTo(column in change.then ? change.then : change.add, { [column]: delta });
    }
  }

  remove<Row extends object>(entity: EntityClass<Row>, key: Key<Row>): void {
    this.changes(entity).set(this.nameOf(entity, key), { kind: 'remove', key: key as Columns });
  }

  /** The changes of each table, sorted by key: every page locks rows in the same order. */
  *byTable(): Iterable<readonly [EntityClass, readonly RowChange[]]> {
    for (const [entity, changes] of this.tables) {
      yield [entity, [...changes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change)];
    }
  }

  private known(entity: EntityClass, key: object): RowChange | undefined {
    return this.changes(entity).get(this.nameOf(entity, key));
  }

  private keep(entity: EntityClass, change: Change): Change {
    this.changes(entity).set(this.nameOf(entity, change.key), change);
    return change;
  }

  private changes(entity: EntityClass): Map<string, RowChange> {
    let changes = this.tables.get(entity);
    if (!changes) this.tables.set(entity, (changes = new Map<string, RowChange>()));
    return changes;
  }

  private nameOf(entity: EntityClass, row: object): string {
    const keys = this.keysOf(entity);
    const values = keys.map((key) => {
      const value = (row as Columns)[key];
      if (value === undefined) throw new Error(`${entity.name}: the key column ${key} is missing.`);
      return value;
    });
    return values.length === 1 ? String(values[0]) : JSON.stringify(values);
  }
}
