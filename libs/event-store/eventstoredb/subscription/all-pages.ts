import { setMaxListeners } from 'node:events';
import { StoreFault } from '../connection/faults';
import { Inbox, type Gathering } from './inbox';
import type { Link } from '../connection/link';

export interface AllPage<Batch> {
  readonly events: Batch;
  /** How many they are. */
  readonly count: number;
  /** Everything up to there was looked at; undefined while nothing was. */
  readonly checkpoint: bigint | undefined;
  /** The page ends at the head of the moment. */
  readonly caughtUp: boolean;
}

export interface AllOptions {
  readonly after: bigint | undefined;
  readonly categories: readonly string[];
  readonly pageSize: number;
  readonly signal: AbortSignal;
  /** How long it may say nothing before the server is asked whether it has something. */
  readonly silenceMs: number;
}

const PROBE_MS = 5_000;

/** The furthest of these places. */
const furthest = (...places: readonly (bigint | undefined)[]): bigint | undefined =>
  places.reduce((a, b) => (a === undefined || (b ?? a) > a ? b : a));

/**
 * Events of these categories after a place, as pages, through one subscription: to the head, then as they come. Before the
 * head a page is as full as the server's own checkpoints allow, since whoever writes it pays by the page; afterwards nothing
 * waits. Throws the fault with which the subscription ends, what the gathering throws, and a fault of its own when the server
 * has events that it does not deliver: a subscription whose node died says nothing more, for ever.
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
