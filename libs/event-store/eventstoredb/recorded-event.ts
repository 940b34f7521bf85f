import {
  IGNORED_EVENT,
  placedPositionOf,
  type Actor,
  type DomainEvent,
  type EventMetadata,
  type RecordedEvent,
  type Upcaster,
} from '#libs/event-sourcing';
import {
  END_OF_STREAM,
  EndedStream,
  ForeignEvent,
  UnknownFact,
  type Knowledge,
  type KnownTypes,
} from './foreign-event';
import type { StoreEvent } from './store-event';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

const isText = (value: unknown): value is string => typeof value === 'string';
const isId = (value: unknown): value is string => isText(value) && UUID.test(value);
const isExtra = (value: unknown) =>
  value === undefined || (typeof value === 'object' && value !== null && !Array.isArray(value));
const isInstant = (value: unknown): value is string => isText(value) && INSTANT.test(value);

/** `$correlationId` and `$causationId` are the server's conventional names. */
export const metadataToStore = (
  { commandId, correlationId, causationId, actor, occurredAt, extra }: EventMetadata,
  bodyPrint?: string,
) => ({
  $correlationId: correlationId,
  $causationId: causationId,
  commandId,
  occurredAt,
  actor: { personneId: actor.personneId, role: actor.role, territoire: actor.territoire },
  ...(extra === undefined ? {} : { extra }),
  ...(bodyPrint === undefined ? {} : { bodyPrint }),
});

const NOBODY: Actor = { personneId: '00000000-0000-0000-0000-000000000000', role: 'systeme', territoire: 'FR' };

const metadataOf = (event: StoreEvent, knows: KnownTypes): EventMetadata => {
  const { metadata, stream, revision, data, type } = event;
  if (type === END_OF_STREAM) throw new EndedStream(`Le flux ${stream} a été supprimé d’EventStoreDB.`);
  const stored = (metadata ?? {}) as Partial<ReturnType<typeof metadataToStore>>;
  const { $correlationId: correlationId, $causationId: causationId, commandId, occurredAt, extra } = stored;
  const { personneId, role, territoire } = (stored.actor ?? {}) as Partial<Actor>;
  const hasIds = isId(correlationId) && isId(causationId) && isId(commandId) && isInstant(occurredAt);
  const hasActor = isText(personneId) && isText(role) && isText(territoire);
  if (!hasIds || !hasActor || !isExtra(extra) || typeof data !== 'object')
    throw new ForeignEvent(`Le fait ${revision} du flux ${stream} n’a pas été écrit par ce programme.`);
  if (!knows(type))
    throw new UnknownFact(
      `Le fait ${revision} du flux ${stream} est d’un type que cette version ne connaît pas (${type}).`,
    );
  const actor = { personneId, role, territoire };
  return { commandId, correlationId, causationId, occurredAt, actor, ...(extra === undefined ? {} : { extra }) };
};

export interface FactOfEvent extends DomainEvent {
  readonly metadata: EventMetadata;
}

/** Throws `ForeignEvent` for an event that this programme did not write, or that this version does not know, unless it is ignored. */
export const factOf = (event: StoreEvent, { knows, ignores }: Knowledge): FactOfEvent => {
  try {
    const metadata = metadataOf(event, knows);
    return { type: event.type, data: event.data, metadata };
  } catch (error) {
    if (!(error instanceof ForeignEvent) || !ignores(event)) throw error;
    const { id, created } = event;
    const ids = { commandId: id, correlationId: id, causationId: id };
    return { type: IGNORED_EVENT, data: {}, metadata: { ...ids, actor: NOBODY, occurredAt: created.toISOString() } };
  }
};

/** Throws `ForeignEvent`. */
export const recordedEventOf = (event: StoreEvent, upcast: Upcaster, knowledge: Knowledge): RecordedEvent => {
  const { id, stream, revision, place, created } = event;
  const { type, data, metadata } = factOf(event, knowledge);
  const { bodyPrint } = (event.metadata ?? {}) as { readonly bodyPrint?: unknown };
  return {
    ...upcast(type, data),
    id,
    stream,
    revision,
    position: placedPositionOf(place),
    recordedAt: created.toISOString(),
    metadata,
    ...(isText(bodyPrint) && { bodyPrint }),
  };
};
