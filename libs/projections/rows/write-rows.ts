import type { ClientBase } from 'pg';
import type { RowChange } from './rows';
import type { Column, Place, Table } from './table';

type Put = Extract<RowChange, { kind: 'put' }>;
type Change = Extract<RowChange, { kind: 'change' }>;
type Patch = Pick<Change, 'key' | 'patch'>;

const quoted = ({ name }: Column) => `"${name}"`;
const arrays = (columns: readonly Column[], from = 1) =>
  columns.map(({ type }, i) => `$${i + from}::${type}[]`).join(', ');
const valuesOf = (columns: readonly Column[], rows: readonly Readonly<Record<string, unknown>>[]) =>
  columns.map(({ property }) => rows.map((row) => row[property] ?? null));
const sameKey = (keys: readonly Column[]) => keys.map((key) => `t.${quoted(key)} = u.${quoted(key)}`).join(' and ');

const hasColumns = (columns: object) => Object.keys(columns).length > 0;

const removeRows = async (
  client: ClientBase,
  target: string,
  { keys }: Table,
  removed: readonly Readonly<Record<string, unknown>>[],
) => {
  const text = `delete from ${target} t using unnest(${arrays(keys)}) u(${keys.map(quoted).join(', ')}) where ${sameKey(keys)}`;
  await client.query({ text, values: valuesOf(keys, removed) });
};

const putRows = async (client: ClientBase, target: string, { columns, keys }: Table, puts: readonly Put[]) => {
  const others = columns.filter(({ key }) => !key);
  const replace = others.map((column) => `${quoted(column)} = excluded.${quoted(column)}`).join(', ');
  const text = `insert into ${target} (${columns.map(quoted).join(', ')}) select * from unnest(${arrays(columns)})
    on conflict (${keys.map(quoted).join(', ')}) do ${others.length === 0 ? 'nothing' : `update set ${replace}`}`;
  const rows = puts.map(({ row }) => row);
  // Planning it takes as long as running it. The others join the table: a plan made while it is empty would be kept too long.
  await client.query({ name: `put ${target}`, text, values: valuesOf(columns, rows) });
};

/** One statement for rows that change different columns: `mask` has a bit per column that only some of them change. */
const patchRows = async (client: ClientBase, target: string, { columns, keys }: Table, changes: readonly Patch[]) => {
  const patched = columns.filter(({ property, key }) => !key && changes.some(({ patch }) => property in patch));
  const optional = patched.filter(({ property }) => changes.some(({ patch }) => !(property in patch)));
  const set = patched.map((column) => {
    const bit = optional.indexOf(column);
    const value =
      bit < 0
        ? `u.${quoted(column)}`
        : `case when u.mask & ${2 ** bit} <> 0 then u.${quoted(column)} else t.${quoted(column)} end`;
    return `${quoted(column)} = ${value}`;
  });
  const text = `update ${target} t set ${set.join(', ')}
    from unnest(${arrays([...keys, ...patched])}, $${keys.length + patched.length + 1}::int[])
      u(${[...keys, ...patched].map(quoted).join(', ')}, mask)
    where ${sameKey(keys)}`;
  const mask = changes.map(({ patch }) =>
    optional.reduce((bits, { property }, bit) => (property in patch ? bits + 2 ** bit : bits), 0),
  );
  const keyValues = keys.map(({ property }) => changes.map(({ key }) => key[property]));
  const values = patched.map(({ property }) => changes.map(({ patch }) => patch[property] ?? null));
  await client.query({ text, values: [...keyValues, ...values, mask] });
};

const NUMERIC = /^(smallint|integer|bigint|numeric|real|double precision)$/;

/** Starts at zero in a table of counters only. Elsewhere the row must exist. */
const addToRows = async (client: ClientBase, target: string, { columns, keys }: Table, changes: readonly Change[]) => {
  const counters = columns.filter(({ property, key }) => !key && changes.some(({ add }) => property in add));
  const others = columns.filter((column) => !column.key && !column.nullable && !counters.includes(column));
  const written = [...keys, ...counters];
  const zeros = Object.fromEntries(counters.map(({ property }) => [property, 0]));
  const values = valuesOf(
    written,
    changes.map(({ key, add }) => ({ ...zeros, ...key, ...add })),
  );
  const names = written.map(quoted).join(', ');
  if (others.every(({ type }) => NUMERIC.test(type))) {
    const add = counters
      .map((column) => `${quoted(column)} = t.${quoted(column)} + excluded.${quoted(column)}`)
      .join(', ');
    const text = `insert into ${target} as t (${[names, ...others.map(quoted)].join(', ')})
      select u.*${others.map(() => ', 0').join('')} from unnest(${arrays(written)}) u
      on conflict (${keys.map(quoted).join(', ')}) do update set ${add}`;
    await client.query({ text, values });
  } else {
    const add = counters.map((column) => `${quoted(column)} = t.${quoted(column)} + u.${quoted(column)}`).join(', ');
    const text = `update ${target} t set ${add} from unnest(${arrays(written)}) u(${names}) where ${sameKey(keys)}`;
    await client.query({ text, values });
  }
};

/** At most five statements, in the order of `RowChange`. */
export const writeRows = async (
  client: ClientBase,
  table: Table,
  place: Place,
  changes: readonly RowChange[],
): Promise<void> => {
  const target = place(table);
  const changed = changes.filter((change) => change.kind === 'change');
  const puts = changes.filter((change) => change.kind === 'put');
  const removed = changes.flatMap((change) =>
    change.kind === 'remove' || (change.kind === 'change' && change.removed) ? [change.key] : [],
  );
  const patches = changed.filter(({ patch }) => hasColumns(patch));
  const adds = changed.filter(({ add }) => hasColumns(add));
  const latePatches = changed
    .filter(({ patchAfterAdd }) => hasColumns(patchAfterAdd))
    .map(({ key, patchAfterAdd }) => ({ key, patch: patchAfterAdd }));
  if (removed.length > 0) await removeRows(client, target, table, removed);
  if (puts.length > 0) await putRows(client, target, table, puts);
  if (patches.length > 0) await patchRows(client, target, table, patches);
  if (adds.length > 0) await addToRows(client, target, table, adds);
  if (latePatches.length > 0) await patchRows(client, target, table, latePatches);
};
