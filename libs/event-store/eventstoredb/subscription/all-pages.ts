import { setMaxListeners } from 'node:events';
import { StoreFault } from '../connection/faults';
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
  /** Silence after which the head of the server is read, in milliseconds. */
  readonly silenceMs: number;
}

const PROBE_MS = 5_000;

const furthest = (...places: readonly (bigint | undefined)[]): bigint | undefined =>
  places.reduce((a, b) => (a === undefined || (b ?? a) > a ? b : a));

/**
 * Pages of these categories after a place, through one subscription. They are full before the head, immediate after it.
 * Throws the fault of the subscription, or a fault of its own when the log grows and no event arrives.
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
  let headSeen: bigint | undefined;
  try {
    while (!signal.aborted) {
      const silent = !inbox.isDue && (await inbox.quiet(silenceMs, signal));
      const { events, count, lastPlace, checkpoint: marked, caughtUp } = inbox.take();
      const next = furthest(checkpoint, lastPlace, marked);
      if (count > 0 || caughtUp || next !== checkpoint) {
        checkpoint = next;
        headSeen = undefined;
        yield { events, count, checkpoint, caughtUp };
        continue;
      }
      if (inbox.fault !== undefined) throw inbox.fault;
      if (!silent) continue;
      const head = (await link.call(Math.min(silenceMs, PROBE_MS), false, (client) => client.last()))?.place;
      if (headSeen !== undefined && head !== headSeen)
        throw new StoreFault('unavailable', false, { message: 'the subscription is silent though the log grows' });
      headSeen = head;
    }
  } finally {
    source.stop();
  }
}
