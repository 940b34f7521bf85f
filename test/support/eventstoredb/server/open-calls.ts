import type { Failure } from '../wire/status';

/** A call without an end of its own: a stream of batches, a read or a subscription. */
export interface OpenCall {
  readonly kind: 'batches' | 'read' | 'subscription';
  /** Messages that left for the client: those of a reader that does not read stop growing. */
  readonly sent: () => number;
  fail(failure: Failure): void;
}

/** The calls that are open at this moment, for tests that end or count them. */
export class OpenCalls {
  readonly #open = new Set<OpenCall>();

  /** Gives the function to call at the end. */
  add(call: OpenCall): () => void {
    this.#open.add(call);
    return () => this.#open.delete(call);
  }

  list(): readonly OpenCall[] {
    return [...this.#open];
  }

  fail(failure: Failure, kinds: readonly OpenCall['kind'][] = ['batches', 'read', 'subscription']): void {
    for (const call of this.#open) if (kinds.includes(call.kind)) call.fail(failure);
  }
}
