export type RefusalKind = 'not-found' | 'forbidden' | 'rule' | 'conflict';

/** A refusal: a stable code for machines, a French sentence that says what to do for people. Thrown by decisions. */
export abstract class DomainError extends Error {
  abstract readonly kind: RefusalKind;
  abstract readonly code: string;
  /** True when the refusal itself says less than the state would: the state is then never shown beside it. */
  readonly hides: boolean = false;
  /** Figures a caller may need to act on the refusal, JSON only. */
  readonly details?: Readonly<Record<string, unknown>>;
}
