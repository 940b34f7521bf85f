// A door of its own: whoever keeps facts in PostgreSQL does not load the client of EventStoreDB.
export { isStray } from './connection/faults';
export { probe } from './connection/probe';
export { readEventStoreUrl, WrongEventStoreUrl, type EventStoreSettings } from './connection/settings';
export { EventStoreDbEventStore } from './eventstoredb-event-store';
export type { FollowedStore } from './recognition';
export type { EventStoreDbOptions } from './options';
export { EndedStream, UnknownFact } from './foreign-event';
export { decideEvents, foreignEvents, undecidedStreams } from '../journal-copy/decide-events';
export { ignoredIn } from '../journal-copy/decided-events';
export { compareJournal } from '../journal-copy/compare-journal';
export { Journaler } from '../journal-copy/journaler';
export { rebuildJournal } from '../journal-copy/rebuild-journal';
