import { createHash } from 'node:crypto';
import { Client } from 'pg';

export interface ReleveDesFaits {
  readonly faits: number;
  /** SHA-256 of every fact in the order of streams: ids, types, data text, and who did it. */
  readonly sha256: string;
  readonly parType: Readonly<Record<string, number>>;
}

/** One connection, as long as the work lasts. */
export const onDatabase = async <Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const FAITS = `
  select stream_id, version::int, event_id, type, data::text, occurred_at at time zone 'UTC' as occurred_at,
    command_id, correlation_id, causation_id, actor_id, actor_role, territoire
  from es.events order by stream_id, version`;

/** What a database's facts are, whatever the order between streams and the time at which they were recorded. */
export const releverLesFaits = (url: string): Promise<ReleveDesFaits> =>
  onDatabase(url, async (client) => {
    const { rows } = await client.query<{ type: string }>(FAITS);
    const parType: Record<string, number> = {};
    for (const { type } of rows) parType[type] = (parType[type] ?? 0) + 1;
    const sha256 = createHash('sha256')
      .update(rows.map((row) => JSON.stringify(row)).join('\n'))
      .digest('hex');
    return { faits: rows.length, sha256, parType: Object.fromEntries(Object.entries(parType).sort()) };
  });

export type Lignes = readonly Readonly<Record<string, unknown>>[];

/** Positions of facts, which depend on the order in which streams were written. */
const POSITIONS: Readonly<Record<string, string>> = { versements: 'position' };

/** Every view of the schema `lecture` with its rows, in an order of its own. */
export const releverLesLectures = (url: string): Promise<Readonly<Record<string, Lignes>>> =>
  onDatabase(url, async (client) => {
    const views = await client.query<{ name: string }>(
      `select table_name as name from information_schema.views where table_schema = 'lecture' order by 1`,
    );
    const found: Record<string, Lignes> = {};
    for (const { name } of views.rows) {
      const { rows } = await client.query<{ row: object }>(
        `select to_jsonb(v) - $1::text as row from lecture."${name}" v order by 1`,
        [POSITIONS[name] ?? ''],
      );
      found[name] = rows.map(({ row }) => row as Readonly<Record<string, unknown>>);
    }
    return found;
  });

/**
 * Every column of every event up to a position, but those that a later version added, as text: an opened database leaves them
 * alone.
 */
export const releverLeJournal = (url: string, jusqua: number): Promise<string> =>
  onDatabase(url, async (client) => {
    const text = `select encode(sha256(convert_to(string_agg((to_jsonb(e) - 'extra')::text, E'\\n' order by e.position), 'UTF8')), 'hex') as sha from es.events e where e.position <= $1`;
    return (await client.query<{ sha: string }>(text, [jusqua])).rows[0]?.sha ?? '';
  });
