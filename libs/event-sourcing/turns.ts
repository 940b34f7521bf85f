import { StoreOverloaded } from './event-store.errors';

const MAX_WAITING = 500;

/** Runs work on the same name one at a time in this process. Throws `StoreOverloaded` when too many wait. */
export class Turns {
  private readonly lines = new Map<string, { last: Promise<unknown>; waiting: number }>();

  async take<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const line = this.lines.get(name) ?? { last: Promise.resolve(), waiting: 0 };
    if (line.waiting >= MAX_WAITING) throw new StoreOverloaded(1);
    this.lines.set(name, line);
    line.waiting += 1;
    const mine = line.last.then(work);
    line.last = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      line.waiting -= 1;
      if (line.waiting === 0) this.lines.delete(name);
    }
  }
}
