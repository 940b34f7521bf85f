import type { InFlightLimits } from './in-flight';

export interface EventStoreDbLimits extends InFlightLimits {
  /** How long one sending may take before it is sent again, in milliseconds. */
  readonly attemptMs: number;
  /** How long an append or a read may take in all. */
  readonly patienceMs: number;
}

/** How long a subscription may stay silent before the server is asked whether it has something, in milliseconds. */
export const SILENCE_MS = 30_000;

export const LIMITS: EventStoreDbLimits = {
  atOnce: 64,
  waiting: 5_000,
  attemptMs: 3_000,
  patienceMs: 9_000,
};
