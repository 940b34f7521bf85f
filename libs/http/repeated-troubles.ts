/** Milliseconds of a clock that only goes forward. */
type Milliseconds = number;

interface Trouble {
  /** Times that it came since it was last said. */
  unsaid: number;
  sayAgainAt: Milliseconds;
  pause: Milliseconds;
  lastAt: Milliseconds;
}

export interface SaidTrouble {
  /** Times that it came since it was last said, this one included. */
  readonly times: number;
}

const FIRST_PAUSE = 10_000;
const LONGEST_PAUSE = 600_000;
/** Pauses without it after which it was away: what is tried again takes its own time to fail. */
const AWAY = 2;
/** Troubles that are remembered at once: what they are called is bounded, and this keeps it so. */
const KEPT = 100;

/** Lets a trouble that goes on be said once, then at growing intervals, up to ten minutes. One that was away for two intervals is new. */
export class RepeatedTroubles {
  private readonly known = new Map<string, Trouble>();

  /** What to say of the trouble now; undefined when it was said a short time ago. */
  come(what: string, now: Milliseconds): SaidTrouble | undefined {
    const known = this.known.get(what);
    if (!known || now - known.lastAt > AWAY * known.pause) return this.begin(what, now);
    known.lastAt = now;
    known.unsaid += 1;
    if (now < known.sayAgainAt) return undefined;
    const times = known.unsaid;
    known.unsaid = 0;
    known.pause = Math.min(known.pause * 2, LONGEST_PAUSE);
    known.sayAgainAt = now + known.pause;
    return { times };
  }

  private begin(what: string, now: Milliseconds): SaidTrouble {
    if (this.known.size >= KEPT) this.known.clear();
    this.known.set(what, { unsaid: 0, sayAgainAt: now + FIRST_PAUSE, pause: FIRST_PAUSE, lastAt: now });
    return { times: 1 };
  }
}
