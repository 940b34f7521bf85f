import { EventStoreDouble } from '../../support/eventstoredb';
import { eventStoreContract } from './event-store.cases';
import { EventStoreDbDoor } from './eventstoredb.door';
import { racingWriters } from './racing-writers.cases';

describe('the event store on EventStoreDB, over the wire double', () => {
  let double: EventStoreDouble;
  let door: EventStoreDbDoor;
  beforeAll(async () => {
    double = await EventStoreDouble.start();
    door = await EventStoreDbDoor.to(double.url);
  });
  afterAll(async () => {
    await door.close();
    await double.stop();
  });

  eventStoreContract(() => door);
  racingWriters(() => door.store, 20);
});
