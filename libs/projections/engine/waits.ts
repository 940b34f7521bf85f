import { setMaxListeners } from 'node:events';
import type { Pool } from 'pg';
import { ordinalOf, WakeUp, type GlobalPosition, type Journal } from '#libs/event-sourcing';
import { activePositions } from './build';

// Progress of another process is found by polling.
const POLL_MS = 25;
const LONG_POLL_MS = 500;
/** Whoever comes when so many wait already is answered with what there is. */
const MOST = 200;

/** Those who wait until a projection has a position. Where the projections stand is asked once for all of them. */
export class Waits {
  private readonly leaving = new AbortController();
  private readonly moves = new WakeUp();
  private known: { readonly until: number; readonly positions: Promise<ReadonlyMap<string, bigint>> } | undefined;
  private waiting = 0;

  constructor(
    private readonly pool: Pool,
    private readonly journal: Pick<Journal, 'locate'>,
  ) {
    // One listener per wait: Node's leak warning does not apply.
    setMaxListeners(0, this.leaving.signal);
  }

  /** A projection of this process has moved. */
  ring(): void {
    this.known = undefined;
    this.moves.ring();
  }

  stop(): void {
    this.leaving.abort();
  }

  async moved(): Promise<boolean> {
    await this.moves.wait(LONG_POLL_MS, this.leaving.signal);
    return !this.leaving.signal.aborted;
  }

  async reached(name: string, position: GlobalPosition, timeoutMs: number): Promise<boolean> {
    const deadline = Date.now() + (this.waiting < MOST ? timeoutMs : 0);
    this.waiting += 1;
    try {
      return await this.until(name, position, deadline);
    } finally {
      this.waiting -= 1;
    }
  }

  private async until(name: string, position: GlobalPosition, deadline: number): Promise<boolean> {
    let wanted: GlobalPosition | undefined;
    for (;;) {
      const moved = this.moves.wait(Math.max(0, Math.min(POLL_MS, deadline - Date.now())), this.leaving.signal);
      wanted ??= await this.journal.locate(position);
      const reached = wanted && (await this.positionOf(name));
      if (reached !== undefined && wanted && reached >= ordinalOf(wanted)) return true;
      if (Date.now() >= deadline || this.leaving.signal.aborted) return false;
      await moved;
    }
  }

  private async positionOf(name: string): Promise<bigint | undefined> {
    const now = Date.now();
    if (!this.known || this.known.until <= now)
      this.known = { until: now + POLL_MS, positions: activePositions(this.pool) };
    return (await this.known.positions).get(name);
  }
}
