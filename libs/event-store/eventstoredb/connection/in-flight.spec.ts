import { StoreOverloaded } from '#libs/event-sourcing';
import { InFlight } from './in-flight';

describe('calls in flight', () => {
  it('are so many at once, in their order; one too many is refused', async () => {
    const inFlight = new InFlight({ atOnce: 2, waiting: 2 });
    const begun: number[] = [];
    const end: (() => void)[] = [];
    const call = (n: number) =>
      inFlight.take(() => {
        begun.push(n);
        return new Promise<void>((resolve) => end.push(resolve));
      });
    const calls = [0, 1, 2, 3].map(call);
    expect(begun).toEqual([0, 1]);
    expect(inFlight.depth).toBe(2);
    await expect(call(4)).rejects.toBeInstanceOf(StoreOverloaded);
    for (const n of [0, 1, 2, 3]) {
      end[n]?.();
      await calls[n];
      await Promise.resolve();
    }
    expect(begun).toEqual([0, 1, 2, 3]);
    expect(inFlight.depth).toBe(0);
  });
});
