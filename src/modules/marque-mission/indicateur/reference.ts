/** `contestee`: another source gives another figure or another meaning. `depassee`: a later figure of the same source replaces it. */
export type StatutDeReference = 'attribuee' | 'contestee' | 'depassee';

/** A figure that was published about the subject of the programme, with where it comes from. */
export interface Reference {
  readonly code: string;
  /** Figures of one theme compete: the mission designates the one that an indicator starts from. */
  readonly theme: string;
  readonly valeur: string;
  readonly source: string;
  /** Day, month or year of the publication (ISO 8601); null when the source bears no date. */
  readonly publieeLe: string | null;
  /** Year that the figure is about; null when the source does not say it. */
  readonly annee: number | null;
  readonly population: string;
  readonly statut: StatutDeReference;
  /** What contradicts it, or how it must be read; null when nothing does. */
  readonly reserve: string | null;
}
