import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { BrokenLog } from '#libs/event-sourcing';
import { isRefusedDatum, sessionOf } from '../postgres/connection';
import { decidedEvents, type DecidedEvent } from './decided-events';
import { columnsFrom, type CopiedPage } from './copied-page';
import type { StreamSetAside } from './streams-aside';

export interface CopyState {
  /** Last place copied or passed over. Undefined before the first page. */
  readonly place: bigint | undefined;
  readonly last:
    { readonly place: bigint; readonly stream: string; readonly revision: bigint; readonly id: string } | undefined;
}

const PAGE = {
  name: 'journal-page',
  text: `select es.journal_page($1, $2, ${columnsFrom(3)}) as refused`,
  // Starts when the page is sent, so it includes the time of the previous page.
  query_timeout: 30_000,
};

export const SET_ASIDE = 'select es.set_stream_aside($1, $2, $3, $4)';

const CLOSING_MS = 1_000;

export const copyState = async (client: Client): Promise<CopyState> => {
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

export const streamsAside = async (client: Client): Promise<StreamSetAside[]> => {
  const { rows } = await client.query<{ stream: string; place: string; revision: string; reason: string }>(
    'select stream_id as stream, origin_position as place, version as revision, reason from es.streams_set_aside order by 1',
  );
  return rows.map(({ place, revision, ...rest }) => ({ ...rest, place: BigInt(place), revision: BigInt(revision) }));
};

/** Another process wrote a page. Start again from the present state of the copy. */
export class Overtaken extends Error {}

/** Writes a copied journal. Commits do not wait for the disk: pages lost in a crash are copied again. Call `close` once. */
export class JournalCopy {
  private readonly failing = new AbortController();
  private last: Promise<void> = Promise.resolve();

  private constructor(
    private readonly client: Client,
    private readonly onCopied: () => void,
  ) {
    client.on('error', (error) => {
      this.failing.abort(error);
    });
  }

  static async open(url: string, onCopied: () => void): Promise<JournalCopy> {
    const { options, ...session } = sessionOf(url);
    const client = new Client({ ...session, pipeline: true, options: `${options ?? ''} -c synchronous_commit=off` });
    const copy = new JournalCopy(client, onCopied);
    try {
      await client.connect();
    } catch (error) {
      await copy.close();
      throw error;
    }
    return copy;
  }

  /** Aborted when nothing more can be written. `settled` throws the reason. */
  get failed(): AbortSignal {
    return this.failing.signal;
  }

  /** Throws `BrokenLog` for a journal whose events were appended in PostgreSQL. */
  state(): Promise<CopyState> {
    return copyState(this.client);
  }

  streamsAside(): Promise<StreamSetAside[]> {
    return streamsAside(this.client);
  }

  decidedEvents(): Promise<DecidedEvent[]> {
    return decidedEvents(this.client);
  }

  async resume(): Promise<void> {
    await this.client.query('select es.note_halt(null)');
  }

  /** Sends a page, and resolves when the previous one is written, or throws its error. */
  async send(from: bigint | undefined, to: bigint, page: CopiedPage): Promise<void> {
    const before = this.last;
    this.last = this.write(from, to, page);
    this.last.catch((error: unknown) => {
      this.failing.abort(error);
    });
    await before;
  }

  /** Resolves when every page is written. Throws the first error: `Overtaken`, `BrokenLog` or an error of `pg`. */
  async settled(): Promise<void> {
    await this.last.catch(() => undefined);
    this.failed.throwIfAborted();
  }

  /** Notes streams that are copied no further, whatever becomes of the page that showed it. */
  async noteAside(setAside: readonly StreamSetAside[]): Promise<void> {
    await Promise.all(
      setAside.map(({ stream, place, revision, reason }) =>
        this.client.query(SET_ASIDE, [stream, place, revision, reason]),
      ),
    );
  }

  /** Stores the reason of the stop, which every process shows. */
  async halt(reason: string): Promise<void> {
    await this.client.query('select es.note_halt($1)', [reason]);
  }

  /** Waits for the database for a second at most. */
  async close(): Promise<void> {
    await this.last.catch(() => undefined);
    const { client } = this;
    await Promise.race([client.end().catch(() => undefined), pause(CLOSING_MS, undefined, { ref: false })]);
    client.connection.stream.destroy();
  }

  private async write(from: bigint | undefined, to: bigint, page: CopiedPage): Promise<void> {
    const refused = await this.ask(from, to, page);
    if (refused === 'lost') throw new Overtaken('The copy is not where this page begins any more.');
    if (refused !== null)
      throw new BrokenLog(
        `Les révisions du flux ${refused.replace('revision ', '')} ne se suivent pas entre EventStoreDB et le journal : copie arrêtée.`,
      );
    this.onCopied();
  }

  private async ask(from: bigint | undefined, to: bigint, page: CopiedPage): Promise<string | null> {
    const values = [from ?? null, to, ...page.parameters];
    // Sent first: a page that is copied again after a crash finds its streams set aside at the same places.
    const noted = this.noteAside(page.setAside);
    try {
      const [{ rows }] = await Promise.all([this.client.query<{ refused: string | null }>({ ...PAGE, values }), noted]);
      return rows[0]?.refused ?? null;
    } catch (error) {
      if (!isRefusedDatum(error)) throw error;
      throw new BrokenLog(
        `Après la position ${from ?? 0} d’EventStoreDB, un fait ne peut pas entrer dans le journal : copie arrêtée (npm run verify -- journal).`,
        { cause: error },
      );
    }
  }
}
