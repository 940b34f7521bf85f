export { exemple } from './domain/exemple';
