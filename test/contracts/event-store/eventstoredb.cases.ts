import { EventStoreDBClient } from '@eventstore/db-client';
import { CopiedJournal } from '../../support/copied-journal';
import { copiedJournalCases } from './copied-journal.cases';
import { eventStoreContract } from './event-store.cases';
import { EventStoreDbDoor } from './eventstoredb.door';
import { journalContract } from './journal.cases';
import { lostClaimsCases } from './lost-claims.cases';
import { notWholeCases } from './not-whole.cases';
import { racingWriters } from './racing-writers.cases';

/** All that is promised with EventStoreDB: the store, the journal that is its copy, and that copy in trouble. */
export const eventStoreDbContract = (url: () => string) => {
  describe('as the store', () => {
    let door: EventStoreDbDoor;
    let operator: EventStoreDBClient;
    beforeAll(async () => {
      door = await EventStoreDbDoor.to(url());
      operator = EventStoreDBClient.connectionString(url());
    });
    afterAll(async () => {
      await operator.dispose();
      await door.close();
    });

    eventStoreContract(() => door);
    racingWriters(() => [door.store], 20);
    lostClaimsCases(() => door);

    notWholeCases(() => door.store, {
      'older events hidden by $tb': (name) => operator.setStreamMetadata(name, { truncateBefore: 2 }),
      'all events hidden by $tb': (name) => operator.setStreamMetadata(name, { truncateBefore: 3 }),
      'older events hidden by $maxCount': (name) => operator.setStreamMetadata(name, { maxCount: 1 }),
      'deleted, and could be written to again': (name) => operator.deleteStream(name),
      'deleted for ever': (name) => operator.tombstoneStream(name),
    });
  });

  describe('copied into PostgreSQL', () => {
    let world: CopiedJournal;
    beforeAll(async () => {
      world = await CopiedJournal.open(url());
      world.run();
    });
    afterAll(() => world.close());

    journalContract(() => world);
  });

  copiedJournalCases(url);
};
