export const voisin = 'voisin';
