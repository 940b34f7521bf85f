import type { AllSource } from './all-source';
import type { StoreEvent } from '../store-event';

export interface Gathering<Batch> {
  readonly empty: () => Batch;
  readonly add: (batch: Batch, event: StoreEvent) => void;
  /** True when the batch is large enough for a page, however few its events. */
  readonly isFull?: (batch: Batch) => boolean;
}

export const asList: Gathering<StoreEvent[]> = {
  empty: () => [],
  add: (list, event) => {
    list.push(event);
  },
};

interface Mark {
  /** Number of events received before the mark. */
  readonly after: number;
  readonly checkpoint?: bigint;
  readonly caughtUp?: boolean;
}

/** Buffers events and marks of a subscription in order. Pauses the source when a page is full. */
export class Inbox<Batch> {
  fault: Error | undefined;
  /** True once the head was reached: pages no longer wait to be full. */
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

  /** An event that cannot be gathered is a fault. Later events are ignored. */
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

  /** Records a checkpoint after all events received so far, including those still buffered in the client. */
  note(mark: Omit<Mark, 'after'>): void {
    if (this.fault !== undefined) return;
    this.marks.push({ ...mark, after: this.received + this.source().waiting });
    if (this.isDue) this.wake();
  }

  fail(fault: Error): void {
    this.fault ??= fault;
    this.wake();
  }

  get isDue(): boolean {
    const { fault, count, received } = this;
    const [mark] = this.marks;
    const marked = mark !== undefined && mark.after <= received;
    return marked || fault !== undefined || this.isFull || (this.live && count > 0);
  }

  private get isFull(): boolean {
    return this.count >= this.pageSize || (this.gathering.isFull?.(this.batch) ?? false);
  }

  /** Returns the batch and the last checkpoint reached, which may be well before the last event. */
  take(): {
    events: Batch;
    count: number;
    /** Place of the last event ever received. */
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

  /** Resolves to true after `ms`, or to false as soon as a page is due or `signal` aborts. */
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
