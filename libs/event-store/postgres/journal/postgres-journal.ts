import {
  BrokenLog,
  Journal,
  ordinalOf,
  ORIGIN,
  placeOf,
  positionOf,
  upcasterOf,
  WakeUp,
  type EventPage,
  type GlobalPosition,
  type Head,
  type ReadAllOptions,
  type ReadStreamsOptions,
  type RecordedEvent,
  type StreamedEvent,
  type Upcaster,
} from '#libs/event-sourcing';
import type { Rows } from '../rows';
import { copiedState, type CopiedState } from './copied-state';
import { streamsOfCategory } from './streams-of-category';
import { STREAM_PAGE_SIZE, StreamPages } from './stream-pages';
import { COLUMNS, StoredEvent, type StoredRow } from './stored-event';

const PAGE_SIZE = 5_000;
// Largest bigint of PostgreSQL, hence the largest place.
const LARGEST = 2n ** 63n - 1n;

const READ_ALL = {
  name: 'read-all',
  text: `select ${COLUMNS} from es.events where position > $1 order by position limit $2`,
};
// Rows of other types come without their data: they are cheap, and the reader still sees that no position is missing.
const READ_TYPES = {
  name: 'read-types',
  text: `select ${COLUMNS.replace('data', 'case when type = any($3) then data end')}
    from es.events where position > $1 order by position limit $2`,
};
const READ_AT = {
  name: 'read-at',
  text: `select ${COLUMNS} from es.events where position = any($1::bigint[]) order by position`,
};
const LOCATE = {
  name: 'locate',
  text: `select case when h.origin_position >= $1 then coalesce(
      (select e.position from es.events e where e.origin_position <= $1 order by e.origin_position desc limit 1), 0
    ) end from es.log_head h`,
};

/** Order of all events, appended in PostgreSQL or copied. Positions are contiguous, so that a missing event is seen. */
export class PostgresJournal extends Journal {
  private readonly wakeUp = new WakeUp();
  private readonly streamPages: StreamPages;

  constructor(
    private readonly rows: Rows,
    private readonly upcast: Upcaster = upcasterOf([]),
  ) {
    super();
    this.streamPages = new StreamPages(rows);
  }

  async *readStream(stream: string): AsyncIterable<readonly RecordedEvent[]> {
    for (let from = 0n; ; from += BigInt(STREAM_PAGE_SIZE)) {
      const rows = await this.streamPages.read(stream, from);
      if (rows.length > 0) yield rows.map((row) => new StoredEvent(row, this.upcast));
      if (rows.length < STREAM_PAGE_SIZE) return;
    }
  }

  async *readAll(options: ReadAllOptions = {}): AsyncIterable<EventPage> {
    const { types: wanted, pageSize = PAGE_SIZE, signal } = options;
    let after = ordinalOf(options.after ?? ORIGIN);
    while (!signal?.aborted) {
      const rows = await this.rows.read<StoredRow>(
        wanted
          ? { ...READ_TYPES, values: [after, pageSize, this.upcast.storedAs(wanted)] }
          : { ...READ_ALL, values: [after, pageSize] },
      );
      if (rows.length === 0) return;
      after = assertContiguous(after, rows);
      const events = wanted ? rows.filter((row) => (row[5] as string | null) !== null) : rows;
      const caughtUp = rows.length < pageSize;
      yield { events: events.map((row) => new StoredEvent(row, this.upcast)), checkpoint: positionOf(after), caughtUp };
      if (caughtUp) return;
    }
  }

  readStreams(options: ReadStreamsOptions): AsyncIterable<readonly StreamedEvent[]> {
    return streamsOfCategory(this.rows, this.upcast, options);
  }

  async readAt(positions: readonly GlobalPosition[]): Promise<readonly RecordedEvent[]> {
    const rows = await this.rows.read<StoredRow>({ ...READ_AT, values: [positions.map(ordinalOf)] });
    return rows.map((row) => new StoredEvent(row, this.upcast));
  }

  async head(): Promise<Head> {
    const [row] = await this.rows.read<readonly [string, string | null]>({
      name: 'head',
      text: `select h.position, to_char(e.recorded_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
        from es.log_head h left join es.events e on e.position = h.position`,
    });
    const [position, recordedAt] = row ?? ['0', null];
    return { position: positionOf(BigInt(position)), ...(recordedAt === null ? {} : { recordedAt }) };
  }

  async locate(position: GlobalPosition): Promise<GlobalPosition | undefined> {
    const place = placeOf(position);
    if (place === undefined) return position;
    if (place > LARGEST) return undefined;
    const [row] = await this.rows.read<readonly [string | null]>({ ...LOCATE, values: [place] });
    const ordinal = row?.[0] ?? null;
    return ordinal === null ? undefined : positionOf(BigInt(ordinal));
  }

  copied(): Promise<CopiedState> {
    return copiedState(this.rows);
  }

  changed(timeoutMs: number, signal?: AbortSignal): Promise<void> {
    return this.wakeUp.wait(timeoutMs, signal);
  }

  ring(): void {
    this.wakeUp.ring();
  }
}

/** Returns the last position. Throws `BrokenLog` when there is a hole. */
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
