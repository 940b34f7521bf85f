import type { GlobalPosition } from '#libs/event-sourcing';
import type { NomDeFormule } from './formules';

/** What is measured: a formula over a territory (FR, or the Insee code of a region) and a period. */
export interface AMesurer {
  readonly formule: NomDeFormule;
  readonly serie: string | null;
  readonly territoire: string;
  readonly periode: string;
}

export interface Mesure {
  /** Whole number of the unit's smallest part; null when nothing is counted or the series has no value. */
  readonly valeur: number | null;
  /** Companies or files behind the value (files beyond five are not counted); null when others publish it. */
  readonly effectif: number | null;
  /** Last position of the journal whose facts are counted. */
  readonly position: GlobalPosition;
}

/** Measures as the read models show them now. Throws `ChiffresEnRattrapage` while these are at different positions. */
export abstract class Mesures {
  abstract mesurer(demande: AMesurer): Promise<Mesure>;
}
