export { shapesOf, type FactSchemas } from './fact-shapes';
export { Claims } from './postgres/append/claims';
export { eventLogGrants } from './postgres/schema/grants';
export {
  migrate,
  migrationsOf,
  NewerSchema,
  refuseNewerSchema,
  schemaState,
  type MigrateOptions,
} from './postgres/schema/migrate';
export { EventLog1763800000000 } from './postgres/schema/migrations/1763800000000-event-log';
export { WritingByFunctions1764600000000 } from './postgres/schema/migrations/1764600000000-writing-by-functions';
export { ClockSteps1764700000000 } from './postgres/schema/migrations/1764700000000-clock-steps';
export { RegisterFirst1765200000000 } from './postgres/schema/migrations/1765200000000-register-first';
export { LightHead1765400000000 } from './postgres/schema/migrations/1765400000000-light-head';
export { StreamsSetAside1766200000000 } from './postgres/schema/migrations/1766200000000-streams-set-aside';
export type { UpgradeListener } from './postgres/schema/upgrade';
export { Upgrades1766400000000 } from './postgres/schema/migrations/1766400000000-upgrades';
export { DecidedEvents1766300000000 } from './postgres/schema/migrations/1766300000000-decided-events';
export { EventExtra1763800300000 } from './postgres/schema/migrations/1763800300000-event-extra';
export { PostgresEventStore, type PostgresEventStoreOptions } from './postgres/postgres-event-store';
export { PostgresJournal } from './postgres/journal/postgres-journal';
export { Rows as PostgresRows, type PoolUse } from './postgres/rows';
export type { Check } from './postgres/journal/check';
export { tryWriting } from './postgres/try-writing';
export { verifyFacts, type KnownStream } from './postgres/journal/verify-facts';
export { verifyJournal } from './postgres/journal/verify-journal';
export { Signal } from './postgres/journal/signal';
