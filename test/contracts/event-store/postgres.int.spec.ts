import { Client } from 'pg';
import { PostgresEventStore } from '#libs/event-store';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database';
import { eventStoreContract } from './event-store.cases';
import { journalContract } from './journal.cases';
import { notWholeCases } from './not-whole.cases';
import { racingWriters } from './racing-writers.cases';
import { stream } from './samples';

describe('the event store on PostgreSQL, in the hands of whoever owns the table', () => {
  let database: FreshDatabase;
  let store: PostgresEventStore;
  beforeAll(async () => {
    database = await freshDatabase();
    store = new PostgresEventStore({ url: database.url });
  });
  afterAll(async () => {
    await store.close();
    await database.drop();
  });
  const deleted = (which: string) => async (name: string) => {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query('alter table es.events disable trigger events_are_facts');
    await client.query(`delete from es.events where stream_id = $1 and ${which}`, [name]);
    await client.end();
  };

  notWholeCases(() => store, {
    'its first facts deleted': deleted('version < 2'),
    'a fact in the middle deleted': deleted('version = 1'),
    'its last fact deleted': deleted('version = 2'),
    'all of its facts deleted': deleted('true'),
  });
});

describe('the event store on PostgreSQL', () => {
  let database: FreshDatabase;
  const stores: PostgresEventStore[] = [];
  const open = (options: Partial<ConstructorParameters<typeof PostgresEventStore>[0]> = {}) => {
    const store = new PostgresEventStore({ url: database.url, ...options });
    stores.push(store);
    return store;
  };
  beforeAll(async () => {
    database = await freshDatabase();
    open();
  });
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await database.drop();
  });
  const store = () => stores[0] as PostgresEventStore;

  eventStoreContract(() => ({ store: store(), upcasting: (upcast) => open({ upcast }), tellsDuplicates: true }));
  journalContract(() => ({ store: store(), journal: store(), upcasting: (upcast) => open({ upcast }), stream }));
  racingWriters(() => [open(), open(), open()], 40);
});
