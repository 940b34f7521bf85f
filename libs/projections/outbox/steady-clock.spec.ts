import { SteadyClock } from './steady-clock';

const START = Date.parse('2026-04-20T09:00:00Z');
const [SECOND, MINUTE, YEAR] = [1_000, 60_000, 365 * 24 * 3_600_000];

describe('the steady clock', () => {
  let [count, ahead] = [0, 0];
  beforeEach(() => ([count, ahead] = [0, 0]));
  const clock = () => {
    const steady = new SteadyClock(
      () => new Date(START + count + ahead),
      () => count,
    );
    steady.look();
    return (passedMs: number, aheadMs: number) => {
      [count, ahead] = [count + passedMs, aheadMs];
      return steady.look()?.getTime();
    };
  };

  it('believes a clock that goes as time goes, and small corrections', () => {
    const look = clock();
    expect(look(30 * MINUTE, 0)).toBe(START + 30 * MINUTE);
    expect(look(SECOND, 2 * SECOND)).toBe(START + 30 * MINUTE + 3 * SECOND);
  });

  it('doubts a clock that jumped, and believes it when it stays', () => {
    const look = clock();
    expect(look(SECOND, 3 * YEAR)).toBeUndefined();
    expect(look(5 * MINUTE, 3 * YEAR)).toBeUndefined();
    expect(look(6 * MINUTE, 3 * YEAR)).toBe(START + SECOND + 11 * MINUTE + 3 * YEAR);
  });

  it('doubts it anew when it jumps back', () => {
    const look = clock();
    look(SECOND, 3 * YEAR);
    expect(look(5 * SECOND, 0)).toBeUndefined();
    expect(look(9 * MINUTE, 0)).toBeUndefined();
    expect(look(2 * MINUTE, 0)).toBe(START + 6 * SECOND + 11 * MINUTE);
  });
});
