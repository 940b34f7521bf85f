import { EventStoreDouble } from '../../support/eventstoredb';
import { eventStoreDbContract } from './eventstoredb.cases';

describe('EventStoreDB, over the wire double', () => {
  let double: EventStoreDouble;
  beforeAll(async () => {
    double = await EventStoreDouble.start();
  });
  afterAll(() => double.stop());

  eventStoreDbContract(() => double.url);
});
