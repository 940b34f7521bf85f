import { PostgresEventStore } from '#libs/event-store';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database';
import { eventStoreContract } from './event-store.cases';
import { journalContract } from './journal.cases';
import { racingWriters } from './racing-writers.cases';
import { stream } from './samples';

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
