import { StoreOverloaded } from '#libs/event-sourcing';

export interface InFlightLimits {
  /** Calls under way at once. */
  readonly atOnce: number;
  /** Calls that wait for their turn; one more is `StoreOverloaded`. */
  readonly waiting: number;
}

/** So many calls at once, the others in the order in which they came, and no endless queue. */
export class InFlight {
  private running = 0;
  private readonly queue: (() => void)[] = [];

  constructor(private readonly limits: InFlightLimits) {}

  /** Calls that wait, for the metrics. */
  get depth(): number {
    return this.queue.length;
  }

  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.running >= this.limits.atOnce) {
      if (this.queue.length >= this.limits.waiting) throw new StoreOverloaded(1);
      await new Promise<void>((turn) => this.queue.push(turn));
    } else {
      this.running += 1;
    }
    try {
      return await work();
    } finally {
      const next = this.queue.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
