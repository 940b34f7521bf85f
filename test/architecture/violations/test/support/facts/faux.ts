export const faux = 'faux';
