import { PostgresEventStore } from '#libs/event-store';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database';
import { eventStoreContract } from './event-store.cases';
import { racingWriters } from './racing-writers.cases';

describe('the event store on PostgreSQL', () => {
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

  eventStoreContract(() => store);
  racingWriters(() => store, 40);
});
