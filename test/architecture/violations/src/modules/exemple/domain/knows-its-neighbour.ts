// expects layer domain-is-pure
export { voisin } from '#modules/voisin';
