import { estRegion } from '#libs/france';
import * as Refus from './entreprise.errors';

/** Throws `RegionInconnue` unless it is one of the 18 codes. */
export const lireRegion = (code: string): string => {
  if (!estRegion(code)) throw new Refus.RegionInconnue(code);
  return code;
};
