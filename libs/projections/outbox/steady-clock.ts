const JUMP_MS = 60_000;
/** A clock that jumped may jump back: it is believed after that time without another jump. */
const DOUBT_MS = 10 * 60_000;

/** The clock of this machine, compared with a count of time that nobody sets. A machine that slept looks like one whose clock jumped. */
export class SteadyClock {
  private offset: number | undefined;
  private jumpedAt = -Infinity;

  constructor(
    private readonly now: () => Date,
    private readonly countMs: () => number = () => performance.now(),
  ) {}

  /** The time; undefined while it is doubted. */
  look(): Date | undefined {
    const [now, count] = [this.now(), this.countMs()];
    const offset = now.getTime() - count;
    if (this.offset !== undefined && Math.abs(offset - this.offset) > JUMP_MS) this.jumpedAt = count;
    this.offset = offset;
    return count - this.jumpedAt < DOUBT_MS ? undefined : now;
  }
}
