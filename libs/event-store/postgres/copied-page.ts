import type { EventMetadata } from '#libs/event-sourcing';
import { Lines } from './lines';

/** An event of another store, as it is copied. `json`: the text of its data. */
export interface CopiedEvent {
  readonly place: bigint;
  readonly stream: string;
  readonly revision: bigint;
  readonly id: string;
  readonly type: string;
  readonly json: string;
  readonly metadata: EventMetadata;
  readonly recordedAt: string;
}

interface Column {
  readonly type: string;
  readonly value: (event: CopiedEvent) => string;
  /** A value may be empty or have line breaks: it goes as an element of an array, which costs both sides more than a line. */
  readonly free?: true;
}

const COLUMNS: readonly Column[] = [
  { type: 'bigint', value: ({ place }) => place.toString() },
  { type: 'text', free: true, value: ({ stream }) => stream },
  { type: 'bigint', value: ({ revision }) => revision.toString() },
  { type: 'uuid', value: ({ id }) => id },
  { type: 'text', free: true, value: ({ type }) => type },
  { type: 'text', value: ({ json }) => json },
  { type: 'timestamptz', value: ({ metadata }) => metadata.occurredAt },
  { type: 'timestamptz', value: ({ recordedAt }) => recordedAt },
  { type: 'uuid', value: ({ metadata }) => metadata.commandId },
  { type: 'uuid', value: ({ metadata }) => metadata.correlationId },
  { type: 'uuid', value: ({ metadata }) => metadata.causationId },
  { type: 'text', free: true, value: ({ metadata }) => metadata.actor.personneId },
  { type: 'text', free: true, value: ({ metadata }) => metadata.actor.role },
  { type: 'text', free: true, value: ({ metadata }) => metadata.actor.territoire },
];

/** The columns of a page as arrays of SQL, from that parameter on. */
export const columnsFrom = (first: number): string =>
  COLUMNS.map(({ type, free }, i) => {
    const parameter = `$${first + i}`;
    return free ? `${parameter}::${type}[]` : `string_to_array(${parameter}, e'\\n')::${type}[]`;
  }).join(', ');

const MAX_BYTES = 8 * 1024 * 1024;

/**
 * Events on their way into the journal, column by column. Each is written down as it comes: kept as objects, thousands of
 * them would be moved by every collection of the heap.
 */
export class CopiedPage {
  private readonly columns = COLUMNS.map(({ free, value }) => ({
    value,
    texts: free ? ([] as string[]) : new Lines(),
  }));
  private count = 0;
  private bytes = 0;

  get size(): number {
    return this.count;
  }

  /** As much as is sent at once, about, in bytes of data. */
  get isFull(): boolean {
    return this.bytes >= MAX_BYTES;
  }

  add(event: CopiedEvent): void {
    for (const { value, texts } of this.columns) texts.push(value(event));
    this.bytes += event.json.length;
    this.count += 1;
  }

  /** The parameters that `columnsFrom` reads. */
  get parameters(): unknown[] {
    return this.columns.map(({ texts }) => (texts instanceof Lines ? texts.bytes : texts));
  }
}
