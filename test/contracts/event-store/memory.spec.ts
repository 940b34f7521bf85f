import { MemoryEventStore } from '#libs/event-sourcing';
import { eventStoreContract } from './event-store.cases';
import { racingWriters } from './racing-writers.cases';

describe('the event store in memory', () => {
  const store = new MemoryEventStore();
  eventStoreContract(() => ({ store, upcasting: (upcast) => store.readWith(upcast), tellsDuplicates: true }));
  racingWriters(() => store, 100);
});
