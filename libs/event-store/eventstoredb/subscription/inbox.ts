import type { AllSource } from './all-source';
import type { StoreEvent } from '../store-event';

/** What the events of a page are gathered in. */
export interface Gathering<Batch> {
  readonly empty: () => Batch;
  readonly add: (batch: Batch, event: StoreEvent) => void;
  /** It is large enough for a page, however few its events are. */
  readonly isFull?: (batch: Batch) => boolean;
}

export const asList: Gathering<StoreEvent[]> = {
  empty: () => [],
  add: (list, event) => {
    list.push(event);
  },
};

interface Mark {
  /** Events that come before it, of all that the subscription has said. */
  readonly after: number;
  readonly checkpoint?: bigint;
  readonly caughtUp?: boolean;
}

/** What a subscription says, kept in its order until somebody takes it: one page of events at most, the rest waits outside. */
export class Inbox<Batch> {
  fault: Error | undefined;
  /** The head was reached once: nothing waits for a page to be full any more. */
  private live = false;
  private batch: Batch;
  private count = 0;
  private lastPlace: bigint | undefined;
  private received = 0;
  private paused = false;
  private readonly marks: Mark[] = [];
  private wake: () => void = () => undefined;

  constructor(
    private readonly pageSize: number,
    private readonly gathering: Gathering<Batch>,
    private readonly source: () => AllSource,
  ) {
    this.batch = gathering.empty();
  }

  /** An event that cannot be gathered is a fault, and nothing behind it is heard. */
  receive(event: StoreEvent): void {
    if (this.fault !== undefined) return;
    try {
      this.gathering.add(this.batch, event);
    } catch (error) {
      this.fail(error as Error);
      return;
    }
    this.count += 1;
    this.received += 1;
    this.lastPlace = event.place;
    if (this.isFull) {
      this.paused = true;
      this.source().pause();
    }
    if (this.isDue) this.wake();
  }

  /** A mark stands behind what has come, even if it still waits outside. */
  note(mark: Omit<Mark, 'after'>): void {
    if (this.fault !== undefined) return;
    this.marks.push({ ...mark, after: this.received + this.source().waiting });
    if (this.isDue) this.wake();
  }

  fail(fault: Error): void {
    this.fault ??= fault;
    this.wake();
  }

  /** There is enough to take it. */
  get isDue(): boolean {
    const { fault, count, received } = this;
    const [mark] = this.marks;
    const marked = mark !== undefined && mark.after <= received;
    return marked || fault !== undefined || this.isFull || (this.live && count > 0);
  }

  private get isFull(): boolean {
    return this.count >= this.pageSize || (this.gathering.isFull?.(this.batch) ?? false);
  }

  /** What is there, and what the marks that it reaches say: the last checkpoint may be well before the last event. */
  take(): {
    events: Batch;
    count: number;
    /** Of the last event that was ever received. */
    lastPlace: bigint | undefined;
    checkpoint: bigint | undefined;
    caughtUp: boolean;
  } {
    const { batch: events, count, lastPlace } = this;
    let checkpoint: bigint | undefined;
    let caughtUp = false;
    for (let mark = this.marks[0]; mark && mark.after <= this.received; mark = this.marks[0]) {
      this.marks.shift();
      checkpoint = mark.checkpoint ?? checkpoint;
      caughtUp ||= mark.caughtUp ?? false;
    }
    this.live ||= caughtUp;
    this.batch = this.gathering.empty();
    this.count = 0;
    if (this.paused) this.source().resume();
    this.paused = false;
    return { events, count, lastPlace, checkpoint, caughtUp };
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
