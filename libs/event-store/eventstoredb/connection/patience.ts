import { setTimeout as pause } from 'node:timers/promises';
import { EventStoreError, InvalidAppend, StoreUnavailable } from '#libs/event-sourcing';
import { faultOf, type StoreFault } from './faults';
import type { EventStoreDbLimits } from './limits';

/** A shorter attempt would fail on a healthy server, and replace the client that other calls use. */
const SHORTEST_MS = 500;

const AWAY = 'Le magasin de faits ne répond pas ; vos données sont conservées.';

/** Error of the port for a fault that says nothing about the stream. `sent`: an earlier attempt was ambiguous. */
const refusalOf = (fault: StoreFault, sent: boolean): Error => {
  switch (fault.kind) {
    case 'too-large':
    case 'invalid':
      return new InvalidAppend('Le magasin de faits refuse cet envoi.', { cause: fault });
    case 'denied':
      return new StoreUnavailable('Le magasin de faits refuse l’accès ; vos données sont conservées.', sent, {
        cause: fault,
      });
    default:
      return new StoreUnavailable(AWAY, sent || fault.ambiguous, { cause: fault });
  }
};

/** Retries with growing pauses for `patienceMs`. Throws errors of the port. */
export const patiently = async <Result>(
  { attemptMs, patienceMs }: EventStoreDbLimits,
  attempt: (ms: number) => Promise<Result>,
  sent: () => boolean = () => false,
  since = Date.now(),
): Promise<Result> => {
  const end = since + patienceMs;
  // The wait for a turn took all the time.
  if (Date.now() >= end) throw new StoreUnavailable(AWAY, false);
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt(Math.max(SHORTEST_MS, Math.min(attemptMs, end - Date.now())));
    } catch (error) {
      if (error instanceof EventStoreError) throw error;
      const fault = faultOf(error);
      const delay = Math.min(500, 25 * 2 ** tries) * (0.5 + Math.random());
      if (!fault.retryable || Date.now() + delay >= end) throw refusalOf(fault, sent());
      await pause(delay);
    }
  }
};
