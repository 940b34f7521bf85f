import { setMaxListeners } from 'node:events';
import { StoreFault } from '../connection/faults';
import { heardElsewhere } from './heard-elsewhere';
import { Inbox, type Gathering } from './inbox';
import type { Link } from '../connection/link';

export interface AllPage<Batch> {
  readonly events: Batch;
  readonly count: number;
  /** Last place read, filtered events included. Undefined before the first one. */
  readonly checkpoint: bigint | undefined;
  readonly caughtUp: boolean;
}

export interface AllOptions {
  readonly after: bigint | undefined;
  readonly categories: readonly string[];
  readonly pageSize: number;
  readonly signal: AbortSignal;
  /** Silence after which another subscription is asked whether something came, in milliseconds. */
  readonly silenceMs: number;
}

const PROBE_MS = 5_000;

const furthest = (...places: readonly (bigint | undefined)[]): bigint | undefined =>
  places.reduce((a, b) => (a === undefined || (b ?? a) > a ? b : a));

/**
 * Pages of these categories after a place, through one subscription. They are full before the head, immediate after it.
 * Throws the fault of the subscription, or a fault of its own when another one hears events that do not arrive here. What other
 * applications write on the same server is no sign of that.
 */
export async function* allPages<Batch>(
  link: Link,
  gathering: Gathering<Batch>,
  options: AllOptions,
): AsyncGenerator<AllPage<Batch>> {
  const { categories, pageSize, signal, silenceMs } = options;
  setMaxListeners(0, signal);
  const inbox = new Inbox<Batch>(pageSize, gathering, () => source);
  const source = link.current().subscribe(options.after, categories, {
    onEvent: (event) => {
      inbox.receive(event);
    },
    onCheckpoint: (checkpoint) => {
      inbox.note({ checkpoint });
    },
    onCaughtUp: () => {
      inbox.note({ caughtUp: true });
    },
    onFault: (fault) => {
      inbox.fail(fault);
    },
  });
  let checkpoint = options.after;
  let unheard: bigint | undefined;
  try {
    while (!signal.aborted) {
      const silent = !inbox.isDue && (await inbox.quiet(silenceMs, signal));
      const { events, count, lastPlace, checkpoint: marked, caughtUp } = inbox.take();
      const next = furthest(checkpoint, lastPlace, marked);
      if (count > 0 || caughtUp || next !== checkpoint) {
        checkpoint = next;
        unheard = undefined;
        yield { events, count, checkpoint, caughtUp };
        continue;
      }
      if (inbox.fault !== undefined) throw inbox.fault;
      if (!silent) continue;
      const { first, reached } = await heardElsewhere(link.current(), checkpoint, categories, PROBE_MS);
      if (first !== undefined && first === unheard)
        throw new StoreFault('unavailable', false, { message: 'the subscription is silent though events came' });
      // It may be on its way: it is a fault when it has not come by the next silence.
      unheard = first;
      if (first !== undefined || furthest(checkpoint, reached) === checkpoint) continue;
      checkpoint = reached;
      yield { events: gathering.empty(), count: 0, checkpoint, caughtUp: false };
    }
  } finally {
    source.stop();
  }
}
