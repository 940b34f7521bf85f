import { REGIONS } from '#libs/france';
import { SECTEURS } from '../secteurs';
import { TAILLES } from '../tailles';
import type { Axe } from './experimentation.events';

/** The codes of each axis: an opening gives a ceiling to each. */
export const CODES_PAR_AXE: Readonly<Record<Axe, readonly string[]>> = {
  region: Object.keys(REGIONS).sort(),
  taille: TAILLES,
  secteur: SECTEURS,
};

export const CODES_DE_QUOTA: readonly string[] = Object.values(CODES_PAR_AXE).flat();
