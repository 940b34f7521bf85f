import { setMaxListeners } from 'node:events';
import type { StoreEvent } from './client';
import { StoreFault } from './faults';
import type { Link } from './link';

export interface AllPage {
  readonly events: readonly StoreEvent[];
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

/** Everything that a subscription says is noted here at once, and read from here at the pace of whoever asks. */
class Inbox {
  fault: StoreFault | undefined;
  private readonly marks: { readonly after: number; readonly checkpoint?: bigint; readonly caughtUp?: boolean }[] = [];
  private readCount = 0;
  private wake: () => void = () => undefined;

  constructor(private readonly waiting: () => number) {}

  /** A mark stands behind what has arrived and waits. */
  note(mark: { readonly checkpoint?: bigint; readonly caughtUp?: boolean }): void {
    this.marks.push({ ...mark, after: this.readCount + this.waiting() });
    this.wake();
  }

  fail(fault: StoreFault): void {
    this.fault ??= fault;
    this.wake();
  }

  ring(): void {
    this.wake();
  }

  counted(): void {
    this.readCount += 1;
  }

  /** The marks that are reached. */
  reached(): { checkpoint?: bigint; caughtUp: boolean } {
    let checkpoint: bigint | undefined;
    let caughtUp = false;
    for (let mark = this.marks[0]; mark && mark.after <= this.readCount; mark = this.marks[0]) {
      this.marks.shift();
      checkpoint = mark.checkpoint ?? checkpoint;
      caughtUp ||= mark.caughtUp ?? false;
    }
    return { ...(checkpoint === undefined ? {} : { checkpoint }), caughtUp };
  }

  /** Resolves when something was said, or after that time: true. */
  async quiet(ms: number, signal: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      const end = (timedOut: boolean) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
        this.wake = () => undefined;
        resolve(timedOut);
      };
      const stop = () => {
        end(false);
      };
      const timer = setTimeout(() => {
        end(true);
      }, ms);
      signal.addEventListener('abort', stop, { once: true });
      this.wake = stop;
    });
  }
}

/**
 * Events of these categories after a place, as pages, through one subscription: to the head, then as they come. Throws the
 * fault with which the subscription ends, and one of its own when the server has events that it does not deliver: a
 * subscription whose node died says nothing more, for ever.
 */
export async function* allPages(link: Link, options: AllOptions): AsyncGenerator<AllPage> {
  const { categories, pageSize, signal, silenceMs } = options;
  setMaxListeners(0, signal);
  const inbox: Inbox = new Inbox(() => source.waiting);
  const source = link.current().subscribe(options.after, categories, {
    onReadable: () => {
      inbox.ring();
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
      const events: StoreEvent[] = [];
      for (let event = source.read(); event; event = events.length < pageSize ? source.read() : null) {
        events.push(event);
        inbox.counted();
      }
      const marks = inbox.reached();
      const last = events.at(-1)?.place;
      const next = [checkpoint, last, marks.checkpoint].reduce((a, b) => (a === undefined || (b ?? a) > a ? b : a));
      if (events.length > 0 || marks.caughtUp || next !== checkpoint) {
        checkpoint = next;
        headSeen = undefined;
        yield { events, checkpoint, caughtUp: marks.caughtUp };
        continue;
      }
      if (inbox.fault !== undefined) throw inbox.fault;
      if (!(await inbox.quiet(silenceMs, signal))) continue;
      const head = (await link.call(Math.min(silenceMs, PROBE_MS), false, (client) => client.last()))?.place;
      if (headSeen !== undefined && head !== headSeen)
        throw new StoreFault('unavailable', false, { message: 'the subscription is silent though the log grows' });
      headSeen = head;
    }
  } finally {
    source.stop();
  }
}
