import type { AllSource, StoreEvent } from './client';
import type { StoreFault } from './faults';

interface Mark {
  /** Events that come before it, of all that the subscription has said. */
  readonly after: number;
  readonly checkpoint?: bigint;
  readonly caughtUp?: boolean;
}

/** What a subscription says, kept in its order until somebody takes it: one page of events at most, the rest waits outside. */
export class Inbox {
  fault: StoreFault | undefined;
  /** The head was reached once: nothing waits for a page to be full any more. */
  private live = false;
  private events: StoreEvent[] = [];
  private received = 0;
  private readonly marks: Mark[] = [];
  private wake: () => void = () => undefined;

  constructor(
    private readonly pageSize: number,
    private readonly source: () => AllSource,
  ) {}

  receive(event: StoreEvent): void {
    this.events.push(event);
    this.received += 1;
    if (this.events.length >= this.pageSize) this.source().pause();
    if (this.isDue) this.wake();
  }

  /** A mark stands behind what has come, even if it still waits outside. */
  note(mark: Omit<Mark, 'after'>): void {
    this.marks.push({ ...mark, after: this.received + this.source().waiting });
    if (this.isDue) this.wake();
  }

  fail(fault: StoreFault): void {
    this.fault ??= fault;
    this.wake();
  }

  /** There is enough to take it. */
  get isDue(): boolean {
    const { fault, events, received } = this;
    const [mark] = this.marks;
    const marked = mark !== undefined && mark.after <= received;
    return marked || fault !== undefined || events.length >= (this.live ? 1 : this.pageSize);
  }

  /** The events that are there, and what the marks that they reach say: the last checkpoint may be well before the last event. */
  take(): { events: readonly StoreEvent[]; checkpoint: bigint | undefined; caughtUp: boolean } {
    const { events } = this;
    let checkpoint: bigint | undefined;
    let caughtUp = false;
    for (let mark = this.marks[0]; mark && mark.after <= this.received; mark = this.marks[0]) {
      this.marks.shift();
      checkpoint = mark.checkpoint ?? checkpoint;
      caughtUp ||= mark.caughtUp ?? false;
    }
    this.live ||= caughtUp;
    this.events = [];
    if (events.length >= this.pageSize) this.source().resume();
    return { events, checkpoint, caughtUp };
  }

  /** Resolves when something is due, or after that time: true. */
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
