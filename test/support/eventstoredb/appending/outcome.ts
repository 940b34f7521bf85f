import type { Refusal } from '../faults';
import type { Expectation } from './expectation';

interface Outcomes {
  /** Without a revision: nothing was to be written into a stream that does not exist. */
  success: { readonly revision: bigint | undefined; readonly position: bigint };
  /** Without an actual revision: there is no such stream. */
  conflict: { readonly expected: Expectation; readonly actual: bigint | undefined };
  'stream-deleted': { readonly stream: string };
  'too-large': { readonly maximum: number };
  'bad-request': { readonly message: string };
  'too-late': object;
  'access-denied': object;
  unavailable: { readonly words: Refusal };
}

/** How an append ends, however it was sent. */
export type Outcome<Kind extends keyof Outcomes = keyof Outcomes> = {
  [Each in Kind]: { readonly kind: Each } & Outcomes[Each];
}[Kind];
