import { ReadModelPositions } from './read-model';
import { readWhenSettled } from './waiting';

/** Read models that move so many times, before the process stops. */
class Moving extends ReadModelPositions {
  constructor(private left: number) {
    super();
  }

  reached() {
    return Promise.resolve(true);
  }

  isCurrent() {
    return Promise.resolve(true);
  }

  moved() {
    this.left -= 1;
    return Promise.resolve(this.left >= 0);
  }
}

const counting = () => {
  let count = 0;
  return () => Promise.resolve((count += 1));
};
const patient = { seconds: 30, isGone: () => false };

describe('a question that waits for its answer', () => {
  it('is asked once by who has no patience', async () => {
    expect(await readWhenSettled(new Moving(9), { ...patient, seconds: 0 }, counting(), () => false)).toBe(1);
  });

  it('is asked again at each move until it is settled', async () => {
    expect(await readWhenSettled(new Moving(9), patient, counting(), (count) => count === 4)).toBe(4);
  });

  it('ends when the process is about to stop', async () => {
    expect(await readWhenSettled(new Moving(2), patient, counting(), () => false)).toBe(3);
  });

  it('ends when the caller has gone away', async () => {
    expect(await readWhenSettled(new Moving(9), { ...patient, isGone: () => true }, counting(), () => false)).toBe(1);
  });
});
