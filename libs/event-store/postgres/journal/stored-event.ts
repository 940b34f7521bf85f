import {
  positionOf,
  type EventMetadata,
  type GlobalPosition,
  type RecordedEvent,
  type Recording,
  type Upcaster,
} from '#libs/event-sourcing';

/** In the order of `StoredRow`. */
export const COLUMNS = `position, stream_id, version, event_id, type, data, recorded_at, occurred_at,
  command_id, correlation_id, causation_id, actor_id, actor_role, territoire, extra`;

export type StoredRow = readonly [
  position: string,
  stream: string,
  version: string,
  id: string,
  type: string,
  data: string,
  recordedAt: string,
  occurredAt: string,
  commandId: string,
  correlationId: string,
  causationId: string,
  personneId: string,
  role: string,
  territoire: string,
  extra: string | null,
];

/** `2026-11-22 20:33:13.5+00` to `2026-11-22T20:33:13.5Z`: sessions are in UTC. */
const instant = (text: string) => `${text.slice(0, 10)}T${text.slice(11, -3)}Z`;

export const recordingOf = (occurredAt: string, extra: string | null): Recording => ({
  occurredAt: instant(occurredAt),
  ...(extra === null ? {} : { extra: JSON.parse(extra) as NonNullable<Recording['extra']> }),
});

/** Parses only the data at once: a replay reads little of the rest. */
export class StoredEvent implements RecordedEvent {
  readonly type: string;
  readonly data: object;

  constructor(
    private readonly row: StoredRow,
    upcast: Upcaster,
  ) {
    const fact = upcast(row[4], JSON.parse(row[5]) as object);
    this.type = fact.type;
    this.data = fact.data;
  }

  get position(): GlobalPosition {
    return positionOf(BigInt(this.row[0]));
  }

  get stream(): string {
    return this.row[1];
  }

  get revision(): bigint {
    return BigInt(this.row[2]);
  }

  get id(): string {
    return this.row[3];
  }

  get recordedAt(): string {
    return instant(this.row[6]);
  }

  get metadata(): EventMetadata {
    const [, , , , , , , occurredAt, commandId, correlationId, causationId, personneId, role, territoire, extra] =
      this.row;
    const actor = { personneId, role, territoire };
    return { commandId, correlationId, causationId, actor, ...recordingOf(occurredAt, extra) };
  }
}
