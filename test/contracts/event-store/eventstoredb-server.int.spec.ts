import { eventStoreContract } from './event-store.cases';
import { EventStoreDbDoor } from './eventstoredb.door';
import { racingWriters } from './racing-writers.cases';

const url = process.env.EVENTSTOREDB_URL;
if (url === undefined)
  process.stderr.write(
    '\n  SKIPPED: the contract on a real EventStoreDB. Set EVENTSTOREDB_URL and npm run test:eventstoredb.\n\n',
  );

(url === undefined ? describe.skip : describe)('the event store on a real EventStoreDB', () => {
  let door: EventStoreDbDoor;
  beforeAll(async () => {
    door = await EventStoreDbDoor.to(url ?? '');
  });
  afterAll(() => door.close());

  eventStoreContract(() => door);
  racingWriters(() => door.store, 20);
});
