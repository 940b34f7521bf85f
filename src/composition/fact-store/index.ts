export { Magasin } from './fact-store';
export { MagasinEventStoreDb } from './eventstoredb-fact-store';
export { MagasinPostgres } from './postgres-fact-store';
