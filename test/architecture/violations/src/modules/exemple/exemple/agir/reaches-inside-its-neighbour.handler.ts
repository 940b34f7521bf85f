// expects layer module-to-module-by-index
export { voisin } from '../../../voisin/voisin/voisin';
