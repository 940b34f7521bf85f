export { exemple } from './exemple/exemple';
