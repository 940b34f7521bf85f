import { setTimeout as pause } from 'node:timers/promises';
import { ConcurrencyConflict, InvalidAppend, StoreUnavailable } from '#libs/event-sourcing';
import { faultOf, type StoreFault } from './faults';
import type { EventStoreDbLimits } from './limits';

/** A shorter attempt would say nothing of the server, and end what others are waiting for. */
const SHORTEST_MS = 500;

const AWAY = 'Le magasin de faits ne répond pas ; vos données sont conservées.';

/** What the port says of a fault that is no conflict. `sent`: an earlier sending was ambiguous. */
const refusalOf = (fault: StoreFault, sent: boolean): Error => {
  switch (fault.kind) {
    case 'too-large':
    case 'invalid':
      return new InvalidAppend('Le magasin de faits refuse cet envoi.', { cause: fault });
    case 'deleted':
      return new InvalidAppend('Ce flux a été supprimé du magasin de faits : rien ne peut plus y être écrit.', {
        cause: fault,
      });
    case 'denied':
      return new StoreUnavailable('Le magasin de faits refuse l’accès ; vos données sont conservées.', sent, {
        cause: fault,
      });
    default:
      return new StoreUnavailable(AWAY, sent || fault.ambiguous, { cause: fault });
  }
};

/** Again and again, with growing pauses, as long as it may succeed and there is time. Throws the port's own errors. */
export const patiently = async <Result>(
  { attemptMs, patienceMs }: EventStoreDbLimits,
  attempt: (ms: number) => Promise<Result>,
  sent: () => boolean = () => false,
  since = Date.now(),
): Promise<Result> => {
  const end = since + patienceMs;
  // It has waited for its turn as long as anybody would wait for an answer.
  if (Date.now() >= end) throw new StoreUnavailable(AWAY, false);
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt(Math.max(SHORTEST_MS, Math.min(attemptMs, end - Date.now())));
    } catch (error) {
      if (error instanceof ConcurrencyConflict) throw error;
      const fault = faultOf(error);
      const delay = Math.min(500, 25 * 2 ** tries) * (0.5 + Math.random());
      if (!fault.retryable || Date.now() + delay >= end) throw refusalOf(fault, sent());
      await pause(delay);
    }
  }
};
