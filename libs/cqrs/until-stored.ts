import { setTimeout as pause } from 'node:timers/promises';
import { EventStoreError } from '#libs/event-sourcing';

const PATIENCE_MS = 120_000;
const LONGEST_PAUSE_MS = 5_000;

interface Options {
  readonly patienceMs?: number;
  readonly firstPauseMs?: number;
  /** Ends the repetition. */
  readonly signal?: AbortSignal;
}

/**
 * Repeats `act` while the store does not answer or is overloaded, for `patienceMs` at most. For bulk work whose acts
 * keep the same command id, so that an act whose answer was lost is not stored twice. Throws the last error.
 */
export const untilStored = async <Answer>(
  act: () => Promise<Answer>,
  { patienceMs = PATIENCE_MS, firstPauseMs = 100, signal }: Options = {},
): Promise<Answer> => {
  const end = performance.now() + patienceMs;
  for (let delay = firstPauseMs; ; delay = Math.min(2 * delay, LONGEST_PAUSE_MS)) {
    try {
      return await act();
    } catch (error) {
      const again = error instanceof EventStoreError && error.retryable;
      if (!again || signal?.aborted === true || performance.now() + delay >= end) throw error;
      await pause(delay, undefined, signal ? { signal } : {}).catch(() => undefined);
    }
  }
};
