import {
  BrokenLog,
  ordinalOf,
  type DomainEvent,
  type ReadStreamsOptions,
  type Recording,
  type StreamedEvent,
  type Upcaster,
} from '#libs/event-sourcing';
import type { Rows } from '../rows';
import { recordingOf } from './stored-event';

const PAGE_SIZE = 10_000;

type Row = readonly [
  stream: string,
  version: string,
  type: string,
  data: string | null,
  occurredAt: string,
  extra: string | null,
];

// The unique index (stream_id, version) gives the order; '.' follows '-' in the collation "C". Data of other types are left out.
const READ = {
  name: 'read-streams',
  text: `select stream_id, version, type, case when type = any($4) then data end, occurred_at, extra
    from es.events where (stream_id, version) > ($1, $2) and stream_id < $3 and position <= $5 order by stream_id, version limit $6`,
};

/** Parses its recording only for whoever reads it. */
class EventOfStream implements StreamedEvent {
  readonly type: string;
  readonly data: object;
  readonly revision: bigint;

  constructor(
    private readonly row: Row,
    { type, data }: DomainEvent,
  ) {
    this.type = type;
    this.data = data;
    this.revision = BigInt(row[1]);
  }

  get stream(): string {
    return this.row[0];
  }

  get metadata(): Recording {
    return recordingOf(this.row[4], this.row[5]);
  }
}

const assertFollows = (before: Row | undefined, [stream, version]: Row): void => {
  const expected = before?.[0] === stream ? BigInt(before[1]) + 1n : 0n;
  if (BigInt(version) !== expected)
    throw new BrokenLog(`Le flux ${stream} passe à la révision ${version} sans la révision ${expected}.`);
};

/** Every stream of a category, one after the other, in pages that never end inside a stream. Throws `BrokenLog` on a hole. */
export async function* streamsOfCategory(
  rows: Rows,
  upcast: Upcaster,
  { category, upTo, types, pageSize = PAGE_SIZE }: ReadStreamsOptions,
): AsyncIterable<readonly StreamedEvent[]> {
  const stored = upcast.storedAs(types);
  const ending = `${category}.`;
  let last: Row | undefined;
  let unfinished: StreamedEvent[] = [];
  for (;;) {
    const [stream, version] = last ?? [`${category}-`, '-1'];
    const values = [stream, version, ending, stored, ordinalOf(upTo), pageSize];
    const page = await rows.read<Row>({ ...READ, values });
    const events = unfinished;
    for (const row of page) {
      assertFollows(last, row);
      last = row;
      if (row[3] !== null) events.push(new EventOfStream(row, upcast(row[2], JSON.parse(row[3]) as object)));
    }
    if (page.length < pageSize) {
      yield events;
      return;
    }
    const whole = events.findLastIndex((event) => event.stream !== last?.[0]) + 1;
    unfinished = events.slice(whole);
    if (whole > 0) yield events.slice(0, whole);
  }
}
