import { Pool, type Client } from 'pg';
import { BrokenLog } from '#libs/event-sourcing';
import { sessionOf } from './connection';
import { columnsFrom, columnsOf, type CopiedEvent } from './copied-event';

export interface CopyState {
  /** Everything up to there was copied or passed over; undefined before the first page. */
  readonly place: bigint | undefined;
  /** The last event that was copied. */
  readonly last:
    { readonly place: bigint; readonly stream: string; readonly revision: bigint; readonly id: string } | undefined;
}

const PAGE = { name: 'journal-page', text: `select es.journal_page($1, $2, ${columnsFrom(3)}) as refused` };

export const copyState = async (client: Pool | Client): Promise<CopyState> => {
  const { rows } = await client.query<{
    origin: string | null;
    reached: string | null;
    place: string | null;
    stream: string | null;
    revision: string | null;
    id: string | null;
  }>(
    `select h.origin, h.origin_position as reached, e.origin_position as place, e.stream_id as stream, e.version as revision,
      e.event_id as id from es.log_head h left join es.events e on e.position = h.position`,
  );
  const { origin = null, reached = null, place = null, stream = null, revision = null, id = null } = rows[0] ?? {};
  if (origin === 'postgresql')
    throw new BrokenLog(
      'Cette base contient des faits enregistrés sans EventStoreDB : donnez-lui une autre base (DATABASE_URL), ou retirez EVENT_STORE_URL.',
    );
  const known = place !== null && stream !== null && revision !== null && id !== null;
  return {
    place: reached === null ? undefined : BigInt(reached),
    last: known ? { place: BigInt(place), stream, revision: BigInt(revision), id } : undefined,
  };
};

/**
 * The writing side of a journal that is the copy of another store. Its commits do not wait for the disk: what a crash of the
 * database takes back is copied again. Call `close` once.
 */
export class JournalCopy {
  private readonly pool: Pool;

  constructor(url: string) {
    const { options, ...session } = sessionOf(url);
    this.pool = new Pool({ ...session, max: 2, options: `${options ?? ''} -c synchronous_commit=off` });
    this.pool.on('connect', (client) => client.on('error', () => undefined));
    this.pool.on('error', () => undefined);
  }

  /** Where the copy stands. Throws `BrokenLog` for a journal whose events were born here. */
  state(): Promise<CopyState> {
    return copyState(this.pool);
  }

  /** The copy is at work on the right log: what had stopped it is over. */
  async resume(): Promise<void> {
    await this.pool.query('update es.log_head set halted = null where halted is not null');
  }

  /** Copies the page that follows `from` and ends at `to`. False when the copy is not at `from` any more. */
  async write(from: bigint | undefined, to: bigint, events: readonly CopiedEvent[]): Promise<boolean> {
    const { rows } = await this.pool.query<{ refused: string | null }>({
      ...PAGE,
      values: [from ?? null, to, ...columnsOf(events)],
    });
    const refused = rows[0]?.refused ?? null;
    if (refused === null) return true;
    if (refused === 'lost') return false;
    throw new BrokenLog(
      `Les révisions du flux ${refused.replace('revision ', '')} ne se suivent pas entre EventStoreDB et le journal : copie arrêtée.`,
    );
  }

  /** Says, for everybody to see, why the copy stopped. */
  async halt(reason: string): Promise<void> {
    await this.pool.query('update es.log_head set halted = $1', [reason]);
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
