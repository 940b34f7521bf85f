import { randomUUID } from 'node:crypto';
import { EventStoreDBClient } from '@eventstore/db-client';
import { Client } from 'pg';
import type { Append, RecordedEvent, Upcaster } from '#libs/event-sourcing';
import { Claims, PostgresJournal, PostgresRows } from '#libs/event-store';
import {
  EventStoreDbEventStore,
  ignoredIn,
  Journaler,
  readEventStoreUrl,
  rebuildJournal,
  type EventStoreSettings,
} from '#libs/event-store/eventstoredb';
import { EventStoreDbClient } from '../../libs/event-store/eventstoredb/connection/client';
import { metadataToStore } from '../../libs/event-store/eventstoredb/recorded-event';
import { freshDatabase, type FreshDatabase } from './fresh-database';
import { PATIENT } from './patient';
import { until } from './until';

/** A store on some EventStoreDB, a database, and the journaler that copies one into the other. */
export class CopiedJournal {
  /** A category of this copy alone: a real server may hold much else. */
  readonly categories: readonly [string] = [`copie${randomUUID().replaceAll('-', '')}`];
  readonly journal: PostgresJournal;
  readonly store: EventStoreDbEventStore;
  /** What stopped the copy for a while, each time. */
  readonly errors: unknown[] = [];
  private readonly rows: PostgresRows;
  private readonly stops: (() => Promise<void>)[] = [];

  private constructor(
    readonly settings: EventStoreSettings,
    private readonly database: FreshDatabase,
  ) {
    const { categories } = this;
    this.rows = new PostgresRows(database.url, 4);
    this.journal = new PostgresJournal(this.rows);
    const claims = new Claims(this.rows);
    this.store = new EventStoreDbEventStore({
      ...{ settings, categories, claims, limits: { ...PATIENT, recognisedMs: 0 } },
      ignoredIn: (stream) => ignoredIn(this.rows, stream),
      follows: async () => {
        const { halted, last, aside } = await this.journal.copied();
        return { halted, last, setAside: new Set(aside) };
      },
    });
  }

  /** Nothing is copied until `run`. */
  static async open(url: string, prefix?: string): Promise<CopiedJournal> {
    return new CopiedJournal(readEventStoreUrl(url, { prefix }), await freshDatabase());
  }

  get url(): string {
    return this.database.url;
  }

  /** The name of a new stream. */
  readonly stream = (): string => `${this.categories[0]}-${randomUUID()}`;

  /** The same journal, read with these upcasts. */
  readonly upcasting = (upcast: Upcaster): PostgresJournal => new PostgresJournal(this.rows, upcast);

  /** Begins to copy from there. Returns what stops it, as `stop` does all of them. */
  run(settings = this.settings, knows?: (type: string) => boolean): () => Promise<void> {
    const stopping = new AbortController();
    const journaler = new Journaler({
      settings,
      url: this.url,
      categories: this.categories,
      ...(knows && { knows }),
      onCopied: () => {
        this.journal.ring();
      },
      onError: (_, error) => this.errors.push(error),
    });
    const running = journaler.run(stopping.signal).finally(() => journaler.close());
    const stop = async () => {
      stopping.abort();
      await running;
    };
    this.stops.push(stop);
    return stop;
  }

  /** As another application would: an event without what ours carry. */
  async writeStrange(stream: string, expected: bigint | 'no-stream'): Promise<void> {
    const stranger = new EventStoreDbClient(this.settings, 'essai');
    const strange = { commandId: 'abc', occurredAt: 'hier', actor: { personneId: 'p', role: 'r', territoire: 't' } };
    const event = { id: randomUUID(), type: 'FaitDEssai.v1', data: { n: 7 } };
    await stranger.append(stream, expected, [event], { ...strange, $correlationId: 'abc', $causationId: 'abc' });
    await stranger.dispose();
  }

  /** As another process of ours would, which does not look at the journal. */
  async appendUnseen({ stream, expected, events, metadata }: Append): Promise<void> {
    const client = new EventStoreDbClient(this.settings, 'essai');
    await client.append(stream, expected, events, metadataToStore(metadata));
    await client.dispose();
  }

  /** Reads the whole stream, as before a decision. */
  async readToDecide(stream: string): Promise<void> {
    for await (const page of this.store.readStream(stream)) expect(page).not.toEqual([]);
  }

  rebuild(choices: { readonly acceptsFewer?: boolean } = {}): ReturnType<typeof rebuildJournal> {
    return rebuildJournal({
      ...{ settings: this.settings, ownerUrl: this.url, applicationUrl: this.url, categories: this.categories },
      ...choices,
      onProgress: () => undefined,
    });
  }

  /** As an operator may, at this address. */
  async endForEver(stream: string, url: string): Promise<void> {
    const operator = EventStoreDBClient.connectionString(url);
    await operator.tombstoneStream(stream);
    await operator.dispose();
  }

  async stop(): Promise<void> {
    await Promise.all(this.stops.splice(0).map((stop) => stop()));
  }

  async query<Row extends object>(sql: string): Promise<Row[]> {
    const client = new Client({ connectionString: this.url });
    await client.connect();
    try {
      return (await client.query<Row>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  /** As somebody would who may switch the trigger off. */
  altered(sql: string): Promise<object[]> {
    return this.query(
      `alter table es.events disable trigger events_are_facts; ${sql}; alter table es.events enable always trigger events_are_facts`,
    );
  }

  async events(): Promise<RecordedEvent[]> {
    const read: RecordedEvent[] = [];
    for await (const page of this.journal.readAll()) read.push(...page.events);
    return read;
  }

  /** The ids of the journal, once it has so many events. */
  async caughtUp(count: number): Promise<string[]> {
    const read = await until(
      () => this.events(),
      ({ length }) => length === count,
    );
    return read.map(({ id }) => id);
  }

  async close(): Promise<void> {
    await this.stop();
    await this.store.close();
    await this.rows.close();
    await this.database.drop();
  }
}
