export { eventLogGrants } from './postgres/grants';
export { migrate, NewerSchema, type MigrateOptions } from './postgres/migrate';
export { EventLog1763800000000 } from './postgres/migrations/1763800000000-event-log';
export { PostgresEventStore, type PostgresEventStoreOptions } from './postgres/postgres-event-store';
export { verifyJournal, type Check } from './postgres/verify-journal';
