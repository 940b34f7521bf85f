export type RefusalKind = 'not-found' | 'forbidden' | 'rule' | 'conflict';

/** A refusal: a stable code for machines, a French sentence that says what to do for people. Thrown by decisions. */
export abstract class DomainError extends Error {
  abstract readonly kind: RefusalKind;
  abstract readonly code: string;
  /** True when the refusal itself says less than the state would: the state is then never shown beside it. */
  abstract readonly hides: boolean;
  /** Figures a caller may need to act on the refusal, JSON only. */
  abstract readonly details: Readonly<Record<string, unknown>> | undefined;
}

/** A class of refusals; `code` is the same for all of them. */
export interface Refusal<Figures extends readonly unknown[] = never> {
  new (...figures: Figures): DomainError;
  readonly code: string;
}

interface Options<Figures extends readonly unknown[]> {
  readonly hides?: boolean;
  readonly details?: (...figures: Figures) => Readonly<Record<string, unknown>>;
}

/**
 * Declares a refusal. The sentence is French and says what to do; a function of figures when it names some. `details` gives
 * the same figures to programs; `hides` keeps the stream's state from whoever gets the refusal.
 */
export const refusal = <Figures extends readonly unknown[] = []>(
  kind: RefusalKind,
  code: string,
  sentence: string | ((...figures: Figures) => string),
  { hides = false, details }: Options<Figures> = {},
): Refusal<Figures> =>
  class extends DomainError {
    static readonly code = code;
    readonly kind = kind;
    readonly code = code;
    readonly hides = hides;
    override readonly message: string;
    readonly details: Readonly<Record<string, unknown>> | undefined;

    constructor(...figures: Figures) {
      super();
      this.message = typeof sentence === 'string' ? sentence : sentence(...figures);
      this.details = details?.(...figures);
    }
  };
