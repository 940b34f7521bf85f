import type { NomDeFormule } from '#modules/marque-mission';

interface RetraitementPublie {
  readonly version: number;
  readonly valeurPubliee: number;
  readonly ecartDeRecalcul: number;
  readonly effetDefinition: number;
  readonly effetFaitsTardifs: number;
  readonly faitsTardifs: number;
  readonly valeur: number;
  readonly position: string;
}

/** A published reading, with its last restatement. `valeur` is null where it is hidden. */
export interface RelevePublic {
  readonly code: string;
  readonly territoire: string;
  readonly periode: string;
  readonly version: number;
  readonly formule: NomDeFormule;
  readonly valeur: number | null;
  readonly effectif: number | null;
  readonly position: string;
  readonly publieLe: string;
  /** Null before the first one, and where the value is hidden. */
  readonly retraitement: RetraitementPublie | null;
  /** Whether the last restatement that ended found nothing to compute, under the definition of that day. */
  readonly retraitementImpossible: boolean;
}
