import { StoreOverloaded } from './event-store.errors';

const MAX_WAITING = 500;
/** One person must not keep the others from a stream. */
const MAX_WAITING_OF_ONE = 100;

/** Runs work on the same name one at a time in this process. Throws `StoreOverloaded` when too many wait, in all or for one person. */
export class Turns {
  private readonly lines = new Map<string, { last: Promise<unknown>; waiting: number; of: Map<string, number> }>();

  async take<Result>(name: string, work: () => Promise<Result>, person = ''): Promise<Result> {
    const line = this.lines.get(name) ?? { last: Promise.resolve(), waiting: 0, of: new Map<string, number>() };
    const hers = line.of.get(person) ?? 0;
    if (line.waiting >= MAX_WAITING || (person !== '' && hers >= MAX_WAITING_OF_ONE)) throw new StoreOverloaded(1);
    this.lines.set(name, line);
    line.waiting += 1;
    line.of.set(person, hers + 1);
    const mine = line.last.then(work);
    line.last = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      line.waiting -= 1;
      line.of.set(person, (line.of.get(person) ?? 1) - 1);
      if (line.waiting === 0) this.lines.delete(name);
    }
  }
}
