import { REGIONS } from '#libs/france';
import { PatternParameter } from '#libs/http';

/** FR, and the regions by their Insee codes. */
export const TERRITOIRES = ['FR', ...Object.keys(REGIONS).sort()];

export const TERRITOIRE = new PatternParameter(
  new RegExp(`^(?:${TERRITOIRES.join('|')})$`),
  'FR ou code INSEE d’une région',
);
