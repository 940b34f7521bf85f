export { FactStore } from './fact-store';
export { EventStoreDbFactStore } from './eventstoredb-fact-store';
export { PostgresFactStore } from './postgres-fact-store';
