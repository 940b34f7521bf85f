import { FORME_SIREN } from '#libs/france';
import { PatternParameter } from '#libs/http';

export const SIREN = new PatternParameter(FORME_SIREN, 'SIREN de 9 chiffres');
