import { setTimeout as pause } from 'node:timers/promises';

const PERIOD_MS = 50;

/** What `probe` finds, once it finds something; fails when nothing came `within` that many milliseconds. */
export const eventually = async <Found>(
  what: string,
  probe: () => Promise<Found | undefined>,
  within = 60_000,
): Promise<Found> => {
  const deadline = performance.now() + within;
  for (;;) {
    const found = await probe();
    if (found !== undefined) return found;
    if (performance.now() > deadline) throw new Error(`${what} : toujours pas au bout de ${within / 1_000} s.`);
    await pause(PERIOD_MS);
  }
};
