import { StoreOverloaded } from '#libs/event-sourcing';

export interface InFlightLimits {
  readonly atOnce: number;
  /** One more call is `StoreOverloaded`. */
  readonly waiting: number;
}

export class InFlight {
  private running = 0;
  private readonly queue: (() => void)[] = [];

  constructor(private readonly limits: InFlightLimits) {}

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
