import { randomUUID } from 'node:crypto';
import type {
  Append,
  EventMetadata,
  EventPage,
  EventStore,
  GlobalPosition,
  Journal,
  NewEvent,
  ReadAllOptions,
  RecordedEvent,
  StreamReader,
  Upcaster,
} from '#libs/event-sourcing';
import { until } from '../../support/until';

/** A store, as its suite sees it. */
export interface Door {
  readonly store: EventStore;
  /** The same log, read with these upcasts. */
  readonly upcasting: (upcast: Upcaster) => StreamReader;
  /** EventStoreDB answers a repeat like a first time. */
  readonly tellsDuplicates: boolean;
}

/** A journal, as its suite sees it, with the store whose events it holds: at once where it is the store itself, soon where it is a copy. */
export interface JournalDoor {
  readonly store: EventStore;
  readonly journal: Journal;
  /** The same log, read with these upcasts. */
  readonly upcasting: (upcast: Upcaster) => Journal;
  /** The name of a new stream. */
  readonly stream: () => string;
}

export const metadata = (commandId: string = randomUUID()): EventMetadata => ({
  commandId,
  correlationId: randomUUID(),
  causationId: randomUUID(),
  actor: { personneId: randomUUID(), role: 'region.instructeur', territoire: '53' },
  occurredAt: '2026-04-20T09:00:00.000Z',
  extra: { commande: 'FaireUnEssai', pour: { siren: '552081317', depuis: null }, rangs: [1, 'été — €', true] },
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

export const readWhole = async (reader: StreamReader, name: string): Promise<RecordedEvent[]> => {
  const events: RecordedEvent[] = [];
  for await (const page of reader.readStream(name)) events.push(...page);
  return events;
};

export const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);
/** What it is rejected with. */
export const errorOf = (attempt: Promise<unknown>) => attempt.then(() => undefined).catch((error: unknown) => error);

export const readAllOf = async (journal: Journal, options: ReadAllOptions) => {
  const pages: EventPage[] = [];
  for await (const page of journal.readAll(options)) pages.push(page);
  return pages;
};

/** Where the journal has what was appended, once it has it. */
export const located = async ({ journal }: JournalDoor, { position }: { readonly position: GlobalPosition }) =>
  (await until(
    () => journal.locate(position),
    (place) => place !== undefined,
  )) as GlobalPosition;
