// expects layer eventstore-client-behind-its-door
export type { EventStoreDBClient } from '@eventstore/db-client';
