import type { InFlightLimits } from './in-flight';

export interface EventStoreDbLimits extends InFlightLimits {
  readonly attemptMs: number;
  /** Limit of an append or a read, all its attempts included. */
  readonly patienceMs: number;
  /** How long a look holds that found the store which the journal follows. Giving a server other files takes longer. */
  readonly recognisedMs: number;
}

/** Silence of a subscription after which the head of the server is read. */
export const SILENCE_MS = 30_000;

export const LIMITS: EventStoreDbLimits = {
  atOnce: 64,
  waiting: 5_000,
  attemptMs: 3_000,
  patienceMs: 9_000,
  recognisedMs: 1_000,
};
