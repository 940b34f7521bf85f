/** What the dashboard is about; a criterion that is left out is about all. */
export interface Filtre {
  /** INSEE code. */
  readonly region?: string | undefined;
  readonly dispositif?: string | undefined;
  /** First and last month, both included, such as `2026-03`. */
  readonly du?: string | undefined;
  readonly au?: string | undefined;
}

/** `jour` is the date of the question in Paris. */
export type Critere = keyof Filtre | 'jour';

/** How something is counted: an SQL query whose parameters are these criteria, each null for all. */
export interface Decompte {
  /** The projections that it reads. */
  readonly projections: readonly string[];
  readonly criteres: readonly Critere[];
  /** `lecture`: schema of the read models that it reads, those of today or of the past. */
  readonly sql: (lecture: string) => string;
}

export const valeursDe = ({ criteres }: Decompte, filtre: Filtre, jour: string): (string | null)[] =>
  criteres.map((critere) => (critere === 'jour' ? jour : (filtre[critere] ?? null)));

/** Whether the filter says something that this counting depends on. */
export const estFiltre = ({ criteres }: Decompte, filtre: Filtre): boolean =>
  criteres.some((critere) => critere !== 'jour' && filtre[critere] !== undefined);
