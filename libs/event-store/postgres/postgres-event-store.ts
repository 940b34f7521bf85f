import { Pool, types, type QueryArrayConfig } from 'pg';
import {
  BrokenLog,
  ClaimReused,
  EventStore,
  followAll,
  ordinalOf,
  ORIGIN,
  positionOf,
  upcasterOf,
  WakeUp,
  type Answer,
  type Append,
  type Appended,
  type Claim,
  type DomainEvent,
  type EventPage,
  type Head,
  type ReadAllOptions,
  type ReadStreamOptions,
  type RecordedEvent,
  type Subscription,
  type Upcaster,
} from '#libs/event-sourcing';
import { asUnavailable, sessionOf } from './connection';
import { GroupCommit, type QueueLimits } from './group-commit';
import { COLUMNS, StoredEvent, type StoredRow } from './stored-event';

const PAGE_SIZE = 5_000;
const STREAM_PAGE_SIZE = 500;
const asText = { getTypeParser: () => (value: string) => value } as unknown as typeof types;

const READ_ALL = {
  name: 'read-all',
  text: `select ${COLUMNS} from es.events where position > $1 order by position limit $2`,
};
// Rows of other types come without their data: they cost little, and the reader still sees that no position is missing.
const READ_TYPES = {
  name: 'read-types',
  text: `select ${COLUMNS.replace('data', 'case when type = any($3) then data end')}
    from es.events where position > $1 order by position limit $2`,
};

export interface PostgresEventStoreOptions {
  readonly url: string;
  readonly upcast?: Upcaster;
  readonly readers?: number;
  readonly limits?: QueueLimits;
}

/** The port on PostgreSQL. Positions are contiguous, so that a missing event can be seen. Call `close` once. */
export class PostgresEventStore extends EventStore {
  private readonly pool: Pool;
  private readonly writer: GroupCommit;
  private readonly wakeUp = new WakeUp();
  private readonly upcast: Upcaster;

  constructor({ url, upcast = upcasterOf([]), readers = 8, limits }: PostgresEventStoreOptions) {
    super();
    this.upcast = upcast;
    this.pool = new Pool({ ...sessionOf(url), max: readers, types: asText });
    // A connection that the server closes is replaced at the next query, whether it was idle or between two.
    this.pool.on('connect', (client) => client.on('error', () => undefined));
    this.pool.on('error', () => undefined);
    this.writer = new GroupCommit(url, () => this.wakeUp.ring(), limits);
  }

  async append(append: Append): Promise<Appended> {
    return this.writer.append(append);
  }

  /** Appends that wait for their commit. */
  get queueDepth(): number {
    return this.writer.depth;
  }

  async *readStream(stream: string, options: ReadStreamOptions = {}): AsyncIterable<readonly RecordedEvent[]> {
    const { from, backwards = false, max } = options;
    let left = max ?? Number.MAX_SAFE_INTEGER;
    let next = from ?? (backwards ? undefined : 0n);
    const [order, bound] = backwards ? (['desc', '<='] as const) : (['asc', '>='] as const);
    const low = backwards && from !== undefined ? from : 0n;
    if (backwards) next = undefined;
    while (left > 0) {
      const size = Math.min(left, STREAM_PAGE_SIZE);
      const rows = await this.rows({
        name: `read-stream-${order}`,
        text: `select ${COLUMNS} from es.events
          where stream_id = $1 and ($2::bigint is null or version ${bound} $2) and version >= $4
          order by version ${order} limit $3`,
        values: [stream, next ?? null, size, low],
      });
      if (rows.length > 0) yield rows.map((row) => new StoredEvent(row, this.upcast));
      const last = rows.at(-1);
      if (!last || rows.length < size) return;
      next = BigInt(last[2]) + (backwards ? -1n : 1n);
      left -= rows.length;
    }
  }

  async *readAll(options: ReadAllOptions = {}): AsyncIterable<EventPage> {
    const { types: wanted, pageSize = PAGE_SIZE, signal } = options;
    let after = ordinalOf(options.after ?? ORIGIN);
    while (!signal?.aborted) {
      const rows = await this.rows(
        wanted ? { ...READ_TYPES, values: [after, pageSize, wanted] } : { ...READ_ALL, values: [after, pageSize] },
      );
      if (rows.length === 0) return;
      after = assertContiguous(after, rows);
      const events = wanted ? rows.filter((row) => (row[5] as string | null) !== null) : rows;
      const caughtUp = rows.length < pageSize;
      yield { events: events.map((row) => new StoredEvent(row, this.upcast)), checkpoint: positionOf(after), caughtUp };
      if (caughtUp) return;
    }
  }

  subscribeAll(options: ReadAllOptions, sink: (page: EventPage) => Promise<void>): Subscription {
    return followAll(this, options, sink);
  }

  async head(): Promise<Head> {
    const [row] = await this.rows<readonly [string, string | null]>({
      name: 'head',
      text: `select h.position, to_char(e.recorded_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
        from es.log_head h left join es.events e on e.position = h.position`,
    });
    const [position, recordedAt] = row ?? ['0', null];
    return { position: positionOf(BigInt(position)), ...(recordedAt === null ? {} : { recordedAt }) };
  }

  changed(timeoutMs: number, signal?: AbortSignal): Promise<void> {
    return this.wakeUp.wait(timeoutMs, signal);
  }

  async answerTo(commandId: string, claim: Claim): Promise<Answer | undefined> {
    const [row] = await this.rows<readonly [string, string | null, string | null, string]>({
      name: 'answer-to',
      text: `select body_hash, revision, position, facts from es.commands where command_id = $1`,
      values: [commandId],
    });
    if (!row) return undefined;
    const [bodyHash, revision, position, facts] = row;
    if (bodyHash !== claim.bodyHash) throw new ClaimReused(claim.key);
    return {
      facts: JSON.parse(facts) as DomainEvent[],
      ...(revision === null ? {} : { revision: BigInt(revision) }),
      ...(position === null ? {} : { position: positionOf(BigInt(position)) }),
    };
  }

  async keepAnswer(commandId: string, claim: Claim, answer: Answer): Promise<Answer> {
    await this.rows({
      name: 'keep-answer',
      text: `insert into es.commands (command_id, body_hash, revision, facts) values ($1, $2, $3, $4)
        on conflict (command_id) do nothing`,
      values: [commandId, claim.bodyHash, answer.revision ?? null, JSON.stringify(answer.facts)],
    });
    return (await this.answerTo(commandId, claim)) ?? answer;
  }

  /** Forgets the answers kept for longer than that; the events stay. Returns how many. */
  async forgetAnswers(olderThanDays: number): Promise<number> {
    const rows = await this.rows({
      text: `delete from es.commands where kept_at < now() - make_interval(days => $1) returning command_id`,
      values: [olderThanDays],
    });
    return rows.length;
  }

  /** Finishes the appends under way, then closes every connection. */
  async close(): Promise<void> {
    await this.writer.close();
    await this.pool.end();
  }

  private async rows<Row = StoredRow>(query: Omit<QueryArrayConfig, 'rowMode'>): Promise<Row[]> {
    try {
      return (await this.pool.query({ ...query, rowMode: 'array' })).rows as Row[];
    } catch (error) {
      throw asUnavailable(error);
    }
  }
}

/** The last position of a page that follows `after` without a hole. */
const assertContiguous = (after: bigint, rows: readonly StoredRow[]): bigint => {
  let last = after;
  for (const [position] of rows) {
    const ordinal = BigInt(position);
    if (ordinal !== last + 1n)
      throw new BrokenLog(`Le journal passe de la position ${last} à ${ordinal} : lecture arrêtée.`);
    last = ordinal;
  }
  return last;
};
