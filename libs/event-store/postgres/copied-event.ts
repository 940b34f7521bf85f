import type { EventMetadata } from '#libs/event-sourcing';

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
  readonly value: (event: CopiedEvent) => bigint | string;
  /** What a line break cannot be in goes as lines, which both sides handle faster than the literal of an array. */
  readonly lines: boolean;
}

const COLUMNS: readonly Column[] = [
  { type: 'bigint', lines: true, value: ({ place }) => place },
  { type: 'text', lines: false, value: ({ stream }) => stream },
  { type: 'bigint', lines: true, value: ({ revision }) => revision },
  { type: 'uuid', lines: true, value: ({ id }) => id },
  { type: 'text', lines: false, value: ({ type }) => type },
  { type: 'text', lines: true, value: ({ json }) => json },
  { type: 'timestamptz', lines: true, value: ({ metadata }) => metadata.occurredAt },
  { type: 'timestamptz', lines: true, value: ({ recordedAt }) => recordedAt },
  { type: 'uuid', lines: true, value: ({ metadata }) => metadata.commandId },
  { type: 'uuid', lines: true, value: ({ metadata }) => metadata.correlationId },
  { type: 'uuid', lines: true, value: ({ metadata }) => metadata.causationId },
  { type: 'text', lines: false, value: ({ metadata }) => metadata.actor.personneId },
  { type: 'text', lines: false, value: ({ metadata }) => metadata.actor.role },
  { type: 'text', lines: false, value: ({ metadata }) => metadata.actor.territoire },
];

/** The columns of a page as arrays of SQL, from that parameter on. */
export const columnsFrom = (first: number): string =>
  COLUMNS.map(({ type, lines }, i) => {
    const parameter = `$${first + i}`;
    return lines ? `string_to_array(${parameter}, e'\\n')::${type}[]` : `${parameter}::${type}[]`;
  }).join(', ');

/** The parameters that `columnsFrom` reads. */
export const columnsOf = (events: readonly CopiedEvent[]): unknown[] =>
  COLUMNS.map(({ value, lines }) => (lines ? events.map(value).join('\n') : events.map(value)));
