import { LRUCache } from 'lru-cache';
import type { GlobalPosition } from '#libs/event-sourcing';

const PERSONS = 10_000;
// Read models are far beyond an act of a minute ago, or their delay is shown elsewhere.
const KEPT_MS = 60_000;

/** Position of the last act that each person did through this process: what they ask next takes it into account. */
export class LastActs {
  private readonly positions = new LRUCache<string, GlobalPosition>({ max: PERSONS, ttl: KEPT_MS });

  keep(personneId: string, position: GlobalPosition): void {
    const last = this.positions.get(personneId);
    if (last === undefined || position > last) this.positions.set(personneId, position);
  }

  of(personneId: string): GlobalPosition | undefined {
    return this.positions.get(personneId);
  }
}
