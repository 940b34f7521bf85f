import { setTimeout as pause } from 'node:timers/promises';
import { inspect } from 'node:util';

const STEP_MS = 10;

/** Asks again until the answer is `met`, and gives it; fails with the last answer after that time. */
export const until = async <Answer>(
  ask: () => Promise<Answer>,
  met: (answer: Answer) => boolean,
  timeoutMs = 15_000,
): Promise<Answer> => {
  const end = performance.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (met(answer)) return answer;
    if (performance.now() > end) throw new Error(`Still not there: ${inspect(answer)}`);
    await pause(STEP_MS);
  }
};
