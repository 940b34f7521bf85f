import { setTimeout as wait } from 'node:timers/promises';

/** False when `milliseconds` have passed first. */
export const pollUntil = async (met: () => Promise<boolean>, milliseconds: number): Promise<boolean> => {
  const end = performance.now() + milliseconds;
  while (!(await met())) {
    if (performance.now() > end) return false;
    await wait(20);
  }
  return true;
};
