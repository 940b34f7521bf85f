import { RepeatedTroubles } from './repeated-troubles';

describe('a trouble that comes again and again', () => {
  /** The seconds at which it is said, and how often it had come by then, when it comes every second. */
  const saidOver = (seconds: readonly number[]) => {
    const troubles = new RepeatedTroubles();
    return seconds.flatMap((second) => {
      const said = troubles.come('journal', second * 1_000);
      return said ? [[second, said.times]] : [];
    });
  };
  const everySecond = (count: number) => Array.from({ length: count }, (_, second) => second);

  it('is said once, then at growing intervals, with how often it came meanwhile', () => {
    expect(saidOver(everySecond(80))).toEqual([
      [0, 1],
      [10, 10],
      [30, 20],
      [70, 40],
    ]);
  });

  it('is said every ten minutes at the latest', () => {
    const said = saidOver(everySecond(6_000)).map(([second = 0]) => second);
    expect(said.slice(-2)).toEqual([4_830, 5_430]);
  });

  it('is new when it was away for two intervals, and not when it comes as slowly as it is said', () => {
    expect(saidOver([0, 1, 22, 23])).toEqual([
      [0, 1],
      [22, 1],
    ]);
    expect(saidOver([0, 10.5, 21, 31.5, 42])).toEqual([
      [0, 1],
      [10.5, 1],
      [31.5, 2],
    ]);
  });

  it('keeps no other trouble from being said', () => {
    const troubles = new RepeatedTroubles();
    expect([troubles.come('journal', 0), troubles.come('outbox', 1), troubles.come('journal', 2)]).toEqual([
      { times: 1 },
      { times: 1 },
      undefined,
    ]);
  });
});
