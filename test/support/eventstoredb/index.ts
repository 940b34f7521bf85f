export { type DoubleOptions, EventStoreDouble } from './event-store-double';
export type { Endpoint, Faults, Refusal } from './faults';
export type { StoredEvent } from './log/stored-event';
export { type Rules, rules } from './rules';
export { OTHER_CA_FILE } from './server/certificates';
