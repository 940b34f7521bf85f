import { PatternParameter } from '#libs/http';

/** The SIREN of an address. */
export const SIREN = new PatternParameter(/^\d{9}$/, 'SIREN de 9 chiffres');
