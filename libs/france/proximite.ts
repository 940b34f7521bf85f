import { epciDe, communeDe } from './commune';

/** Four steps of nearness, the nearest first. */
export const PROXIMITES = ['commune', 'epci', 'departement', 'region'] as const;
export type Proximite = (typeof PROXIMITES)[number];

/** A commune (INSEE code), its EPCI (SIREN; null when it has none) and its département. */
export interface LieuSitue {
  readonly commune: string;
  readonly epci: string | null;
  readonly departement: string;
}

/** How near a commune is to a place. `region` is also the answer for two places of different regions: the caller compares these. */
export const proximiteEntre = ({ commune, epci, departement }: LieuSitue, autre: string): Proximite => {
  if (autre === commune) return 'commune';
  if (epci !== null && epciDe(autre) === epci) return 'epci';
  return communeDe(autre)?.departement === departement ? 'departement' : 'region';
};
