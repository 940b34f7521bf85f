import { Client } from 'pg';
import type { RecordedEvent } from '#libs/event-sourcing';
import {
  Claims,
  EventStoreDbEventStore,
  Journaler,
  PostgresJournal,
  PostgresRows,
  readEventStoreUrl,
} from '#libs/event-store';
import { EventStoreDouble } from './eventstoredb';
import { freshDatabase, type FreshDatabase } from './fresh-database';
import { until } from './until';

export const CATEGORIES = ['contrat'];

/** A wire double, a database, and the journaler that copies one into the other. */
export class CopiedJournal {
  private stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private readonly rows: PostgresRows;
  readonly journal: PostgresJournal;
  readonly store: EventStoreDbEventStore;

  private constructor(
    public double: EventStoreDouble,
    private readonly database: FreshDatabase,
  ) {
    this.rows = new PostgresRows(database.url, 4);
    this.journal = new PostgresJournal(this.rows);
    const claims = new Claims(this.rows);
    this.store = new EventStoreDbEventStore({ settings: this.settings(), categories: CATEGORIES, claims });
  }

  static async open(): Promise<CopiedJournal> {
    const world = new CopiedJournal(await EventStoreDouble.start(), await freshDatabase());
    world.run();
    return world;
  }

  get url(): string {
    return this.database.url;
  }

  settings(url = this.double.url) {
    return readEventStoreUrl(url);
  }

  run(url = this.double.url): void {
    this.stopping = new AbortController();
    const journaler = new Journaler({
      ...{ settings: this.settings(url), url: this.url, categories: CATEGORIES },
      onCopied: () => {
        this.journal.ring();
      },
      onError: () => undefined,
    });
    this.running = journaler.run(this.stopping.signal).finally(() => journaler.close());
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
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
    await Promise.all([this.rows.close(), this.double.kill()]);
    await this.database.drop();
  }
}
