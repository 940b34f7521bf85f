import { FORME_SIREN } from '#libs/france';
import { PatternParameter } from '#libs/http';

/** The SIREN of an address. */
export const SIREN = new PatternParameter(FORME_SIREN, 'SIREN de 9 chiffres');
