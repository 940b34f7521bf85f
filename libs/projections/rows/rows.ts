export type EntityClass<Row extends object = object> = new () => Row;
type Value = string | number | boolean | null;
export type Columns = Record<string, Value>;
type Key<Row extends object> = Partial<Row>;
type Nullable<Row> = { [Column in keyof Row]: null extends Row[Column] ? Column : never }[keyof Row];
/** Whole row. A nullable column that is absent becomes null. */
export type NewRow<Row> = Omit<Row, Nullable<Row>> & Partial<Pick<Row, Nullable<Row>>>;
type NumbersOf<Row extends object> = { [Column in keyof Row as Row[Column] extends number ? Column : never]?: number };

/** Change of one row. Columns are written in the order removal, `patch`, `add`, `patchAfterAdd`. */
export type RowChange =
  | { readonly kind: 'put'; readonly row: Columns }
  | { readonly kind: 'remove'; readonly key: Columns }
  | {
      readonly kind: 'change';
      readonly key: Columns;
      readonly removed: boolean;
      readonly patch: Columns;
      readonly add: Columns;
      readonly patchAfterAdd: Columns;
    };

type Change = Extract<RowChange, { kind: 'change' }>;

const changeOf = (key: object, removed: boolean): Change => ({
  kind: 'change',
  key: key as Columns,
  removed,
  patch: {},
  add: {},
  patchAfterAdd: {},
});

const addTo = (columns: Columns, deltas: object) => {
  for (const [column, delta] of Object.entries(deltas) as [string, number][])
    columns[column] = Number(columns[column] ?? 0) + delta;
};

/** Folds a page by table and key, so that each row is written once. `patch` of a row that does not exist does nothing. */
export class Rows {
  private readonly tables = new Map<EntityClass, Map<string, RowChange>>();

  constructor(private readonly keysOf: (entity: EntityClass) => readonly string[]) {}

  put<Row extends object>(entity: EntityClass<Row>, row: NewRow<Row>): void {
    // A copy, because later changes of the page are written into it.
    this.changes(entity).set(this.nameOf(entity, row), { kind: 'put', row: { ...row } as unknown as Columns });
  }

  patch<Row extends object>(entity: EntityClass<Row>, key: Key<Row>, patch: Partial<Row>): void {
    const change = this.known(entity, key) ?? this.keep(entity, changeOf(key, false));
    if (change.kind === 'put') Object.assign(change.row, patch);
    if (change.kind !== 'change') return;
    if (Object.keys(change.add).length === 0) Object.assign(change.patch, change.removed ? {} : patch);
    else {
      Object.assign(change.patchAfterAdd, patch);
      for (const column of Object.keys(patch)) if (column in change.add) change.add[column] = 0;
    }
  }

  add<Row extends object>(entity: EntityClass<Row>, key: Key<Row>, deltas: NumbersOf<Row>): void {
    const known = this.known(entity, key);
    if (known?.kind === 'put') addTo(known.row, deltas);
    else {
      const change = known?.kind === 'change' ? known : this.keep(entity, changeOf(key, known?.kind === 'remove'));
      for (const [column, delta] of Object.entries(deltas))
        addTo(column in change.patchAfterAdd ? change.patchAfterAdd : change.add, { [column]: delta });
    }
  }

  remove<Row extends object>(entity: EntityClass<Row>, key: Key<Row>): void {
    this.changes(entity).set(this.nameOf(entity, key), { kind: 'remove', key: key as Columns });
  }

  /** Sorted by key, so that every page locks rows in the same order. */
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
