import { CopiedJournal } from '../../support/copied-journal';
import { copiedJournalCases } from './copied-journal.cases';
import { eventStoreContract } from './event-store.cases';
import { EventStoreDbDoor } from './eventstoredb.door';
import { journalContract } from './journal.cases';
import { racingWriters } from './racing-writers.cases';

/** All that is promised with EventStoreDB: the store, the journal that is its copy, and that copy in trouble. */
export const eventStoreDbContract = (url: () => string) => {
  describe('as the store', () => {
    let door: EventStoreDbDoor;
    beforeAll(async () => {
      door = await EventStoreDbDoor.to(url());
    });
    afterAll(() => door.close());

    eventStoreContract(() => door);
    racingWriters(() => [door.store], 20);
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
