// expects layer stream-is-pure
export { voisin } from '#modules/voisin';
