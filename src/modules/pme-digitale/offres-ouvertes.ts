import type { OffreCandidate } from './rapprochement';

/** The offers that a need may be matched with. The read models implement it. */
export abstract class OffresOuvertes {
  /** Those that are published and have a day in common with the period. */
  abstract candidates(du: string, au: string): Promise<readonly OffreCandidate[]>;
}
