export { voisin } from './domain/voisin';
