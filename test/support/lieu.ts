import { CHEFS_LIEUX } from '../../src/demonstration/entreprise-fictive';

/** Where an establishment of this region is, and what it does. An unknown region gives a commune that does not exist. */
export const lieu = (region: string) =>
  ({ commune: CHEFS_LIEUX[region] ?? region, naf: '62.01Z', nomenclature: 'naf-rev-2' }) as const;
