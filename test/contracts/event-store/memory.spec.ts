import { MemoryEventStore } from '#libs/event-sourcing';
import { eventStoreContract } from './event-store.cases';
import { journalContract } from './journal.cases';
import { racingWriters } from './racing-writers.cases';
import { stream } from './samples';

describe('the event store in memory', () => {
  const store = new MemoryEventStore();
  eventStoreContract(() => ({ store, upcasting: (upcast) => store.readWith(upcast), tellsDuplicates: true }));
  journalContract(() => ({ store, journal: store, upcasting: (upcast) => store.readWith(upcast), stream }));
  racingWriters(() => [store], 100);
});
