import { voisin } from '#modules/voisin';
export { Entity } from 'typeorm';
export const indicateur = voisin;
