export { voisin } from './voisin/voisin';
