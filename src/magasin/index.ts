export { Magasin } from './magasin';
export { MagasinEventStoreDb } from './magasin-eventstoredb';
export { MagasinPostgres } from './magasin-postgres';
