import { estRegion } from '#libs/france';
import * as Refus from './entreprise.errors';

export const lireRegion = (code: string): string => {
  if (!estRegion(code)) throw new Refus.RegionInconnue(code);
  return code;
};
