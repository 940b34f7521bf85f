export { type DoubleOptions, EventStoreDouble } from './event-store-double';
export { type Rules, rules } from './rules';
export { OTHER_CA_FILE } from './server/certificates';
