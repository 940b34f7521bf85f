// expects layer habilitations-alone
export { voisin } from '#modules/voisin';
