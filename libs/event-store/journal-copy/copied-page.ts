import type { EventMetadata } from '#libs/event-sourcing';
import { BinaryArray, OIDS } from './binary-array';
import type { StreamSetAside } from './streams-aside';

export interface CopiedEvent {
  readonly place: bigint;
  readonly stream: string;
  readonly revision: bigint;
  readonly id: string;
  readonly type: string;
  readonly json: string;
  readonly metadata: EventMetadata;
  readonly recordedAtMs: number;
}

type SentType = keyof typeof OIDS;

interface Column {
  /** SQL type of the column when the array is sent as text. */
  readonly type?: string;
  readonly sent: SentType;
  readonly write: (array: BinaryArray, event: CopiedEvent) => void;
}

const text = (value: (event: CopiedEvent) => string, type?: string): Column => ({
  ...(type === undefined ? {} : { type }),
  sent: 'text',
  write: (array, event) => {
    array.text(value(event));
  },
});

const int8 = (sent: SentType, value: (event: CopiedEvent) => bigint): Column => ({
  sent,
  write: (array, event) => {
    array.int8(value(event));
  },
});

/** Arrays are sent without nulls, and no JSON text is empty. */
export const NO_EXTRA = '';

/** PostgreSQL counts microseconds from this date. */
const POSTGRES_EPOCH_MS = Date.UTC(2000, 0, 1);

const COLUMNS: readonly Column[] = [
  int8('bigint', ({ place }) => place),
  text(({ stream }) => stream),
  int8('bigint', ({ revision }) => revision),
  text(({ id }) => id, 'uuid'),
  text(({ type }) => type),
  text(({ json }) => json),
  text(({ metadata }) => metadata.occurredAt, 'timestamptz'),
  int8('timestamptz', ({ recordedAtMs }) => BigInt(recordedAtMs - POSTGRES_EPOCH_MS) * 1_000n),
  text(({ metadata }) => metadata.commandId, 'uuid'),
  text(({ metadata }) => metadata.correlationId, 'uuid'),
  text(({ metadata }) => metadata.causationId, 'uuid'),
  text(({ metadata }) => metadata.actor.personneId),
  text(({ metadata }) => metadata.actor.role),
  text(({ metadata }) => metadata.actor.territoire),
  text(({ metadata: { extra } }) => (extra === undefined ? NO_EXTRA : JSON.stringify(extra))),
];

/** SQL arrays of a page. `first`: number of the first parameter. */
export const columnsFrom = (first: number): string =>
  COLUMNS.map(({ sent, type = sent }, i) => `$${first + i}::${sent}[]${type === sent ? '' : `::${type}[]`}`).join(', ');

const MAX_BYTES = 8 * 1024 * 1024;

/** Page of events, encoded column by column at once: thousands of objects would burden the garbage collector. */
export class CopiedPage {
  private readonly columns = COLUMNS.map(({ sent, write }) => ({ write, array: new BinaryArray(sent) }));
  readonly setAside: StreamSetAside[] = [];
  /** Whether events of streams that were set aside before were left out. */
  hasSkipped = false;
  private count = 0;
  private bytes = 0;

  get size(): number {
    return this.count;
  }

  get isFull(): boolean {
    return this.bytes >= MAX_BYTES;
  }

  add(event: CopiedEvent): void {
    for (const { write, array } of this.columns) write(array, event);
    this.bytes += event.json.length;
    this.count += 1;
  }

  get parameters(): Buffer[] {
    return this.columns.map(({ array }) => array.bytes);
  }
}
