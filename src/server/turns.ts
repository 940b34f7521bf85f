import { ServiceUnavailableException } from '@nestjs/common';
import { LRUCache } from 'lru-cache';

const ASKERS_REMEMBERED = 10_000;
/** Whoever goes on sending what is refused comes after those who are served. */
const RANKS_OF_A_REFUSAL = 7;

export type EndOfTurn = (wasRefused: boolean) => void;

interface Waiting {
  readonly rank: number;
  readonly start: () => void;
}

export interface TurnLimits {
  readonly places: number;
  readonly longestMs: number;
  readonly patienceMs: number;
}

class NoTurnInTime extends ServiceUnavailableException {
  constructor() {
    super({
      code: 'programme-occupe',
      detail: 'Trop de demandes sont en cours, et la vôtre n’a pas été examinée : renvoyez-la dans quelques secondes.',
    });
  }
}

/**
 * Who comes next when more requests come than are worked on: each request of one asker ranks after the one before, so that
 * many from some do not delay the few of others (start-time fair queueing, Goyal, Vin and Cheng, 1996).
 */
export class Turns {
  private readonly ranks = new LRUCache<string, number>({ max: ASKERS_REMEMBERED });
  private readonly waiting: Waiting[] = [];
  private current = 0;
  private taken = 0;

  constructor(private readonly limits: TurnLimits) {}

  /** Resolves when the turn of the asker has come, with a function that ends it. Throws a 503 after `patienceMs`. */
  async take(asker: string): Promise<EndOfTurn> {
    // A place that nobody waits for costs nothing.
    if (this.taken < this.limits.places) {
      this.taken += 1;
      return this.endOf(asker);
    }
    // Whoever let a whole round pass goes before those who ask in each.
    const rank = Math.max(this.current - 1, this.ranks.get(asker) ?? -Infinity);
    this.ranks.set(asker, rank + 1);
    await this.wait(rank);
    this.current = Math.max(this.current, rank);
    return this.endOf(asker);
  }

  private wait(rank: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const start = () => {
        clearTimeout(leaving);
        resolve();
      };
      const waiting = { rank, start };
      const leaving = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(waiting), 1);
        reject(new NoTurnInTime());
      }, this.limits.patienceMs).unref();
      this.waiting.splice(this.waiting.findLastIndex((other) => other.rank <= rank) + 1, 0, waiting);
    });
  }

  private endOf(asker: string): EndOfTurn {
    let hasPlace = true;
    const passOn = () => {
      if (!hasPlace) return;
      hasPlace = false;
      clearTimeout(timer);
      const next = this.waiting.shift();
      if (next) next.start();
      else this.taken -= 1;
    };
    const timer = setTimeout(passOn, this.limits.longestMs).unref();
    return (wasRefused) => {
      if (wasRefused && this.waiting.length > 0)
        this.ranks.set(asker, (this.ranks.get(asker) ?? this.current) + RANKS_OF_A_REFUSAL);
      passOn();
    };
  }
}
