const TICKS_PER_MS = 10_000n;

/** The clock of the server, which deadlines are compared with: the skew puts it before or behind that of the client. */
export class Clock {
  constructor(private readonly skewMs: () => number = () => 0) {}

  now(): number {
    return Date.now() + this.skewMs();
  }

  ticks(): bigint {
    return BigInt(Math.round(this.now())) * TICKS_PER_MS;
  }
}
