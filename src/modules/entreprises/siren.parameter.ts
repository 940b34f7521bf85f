import { FORME_SIREN } from '#libs/france';
import { PatternParameter } from '#libs/http';

export const SIREN = new PatternParameter(FORME_SIREN, 'SIREN de 9 chiffres');
export const SIRET = new PatternParameter(/^\d{14}$/, 'SIRET de 14 chiffres');
