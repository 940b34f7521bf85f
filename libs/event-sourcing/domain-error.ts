export type RefusalKind = 'not-found' | 'forbidden' | 'rule' | 'conflict';

/** Refusal thrown by a decision: a stable code for programs, a French sentence for people. */
export abstract class DomainError extends Error {
  abstract readonly kind: RefusalKind;
  abstract readonly code: string;
  /** Figures that a program needs to act on the refusal. JSON only. */
  abstract readonly details: Readonly<Record<string, unknown>> | undefined;
}

export interface Refusal<Figures extends readonly unknown[] = never> {
  new (...figures: Figures): DomainError;
  readonly kind: RefusalKind;
  readonly code: string;
}

interface Options<Figures extends readonly unknown[]> {
  readonly details?: (...figures: Figures) => Readonly<Record<string, unknown>>;
}

/** Declares a class of refusals. The French sentence tells what to do. */
export const refusal = <Figures extends readonly unknown[] = []>(
  kind: RefusalKind,
  code: string,
  sentence: string | ((...figures: Figures) => string),
  { details }: Options<Figures> = {},
): Refusal<Figures> =>
  class extends DomainError {
    static readonly kind = kind;
    static readonly code = code;
    readonly kind = kind;
    readonly code = code;
    override readonly message: string;
    readonly details: Readonly<Record<string, unknown>> | undefined;

    constructor(...figures: Figures) {
      super();
      this.message = typeof sentence === 'string' ? sentence : sentence(...figures);
      this.details = details?.(...figures);
    }
  };
