export interface Check {
  readonly name: string;
  readonly ok: boolean;
  /** In French: the first difference, or what was checked. */
  readonly detail: string;
  /** A choice of installation, not a fault. */
  readonly warning?: boolean;
  /** Nothing is known: what it compares was not ready. */
  readonly notDone?: boolean;
}
