import { randomUUID } from 'node:crypto';
import type {
  Append,
  EventMetadata,
  EventPage,
  EventStore,
  NewEvent,
  RecordedEvent,
  Upcaster,
} from '#libs/event-sourcing';

/** One door to the port, as the suite sees it. */
export interface Door {
  readonly store: EventStore;
  /** The same log, read with these upcasts. */
  readonly upcasting: (upcast: Upcaster) => EventStore;
  /** EventStoreDB answers a repeat like a first time. */
  readonly tellsDuplicates: boolean;
}

export const metadata = (commandId: string = randomUUID()): EventMetadata => ({
  commandId,
  correlationId: randomUUID(),
  causationId: randomUUID(),
  actor: { personneId: randomUUID(), role: 'region.instructeur', territoire: '53' },
  occurredAt: '2026-04-20T09:00:00.000Z',
});

export const stream = () => `contrat-${randomUUID()}`;
export const fact = (n: number, type = 'FaitDEssai.v1'): NewEvent => ({
  id: randomUUID(),
  type,
  data: { n, texte: 'été — €' },
});
export const append = (to: string, expected: Append['expected'], ...events: NewEvent[]): Append => ({
  stream: to,
  expected,
  events,
  metadata: metadata(),
});

export const readWhole = async (store: EventStore, name: string): Promise<RecordedEvent[]> => {
  const events: RecordedEvent[] = [];
  for await (const page of store.readStream(name)) events.push(...page);
  return events;
};

export const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);
/** What it is rejected with. */
export const errorOf = (attempt: Promise<unknown>) => attempt.then(() => undefined).catch((error: unknown) => error);

export const readAllOf = async (store: EventStore, options: Parameters<EventStore['readAll']>[0]) => {
  const pages: EventPage[] = [];
  for await (const page of store.readAll(options)) pages.push(page);
  return pages;
};
