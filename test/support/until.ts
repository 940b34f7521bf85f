import { setTimeout as pause } from 'node:timers/promises';
import { inspect } from 'node:util';

const STEP_MS = 10;
// Below the time that Jest gives a test, only to show the last answer: no answer is late.
const GIVE_UP_MS = 240_000;

/** Asks again until the answer is `isMet`, and gives it. */
export const until = async <Answer>(
  ask: () => Answer | Promise<Answer>,
  isMet: (answer: Answer) => boolean,
  stepMs = STEP_MS,
): Promise<Answer> => {
  const end = performance.now() + GIVE_UP_MS;
  for (;;) {
    const answer = await ask();
    if (isMet(answer)) return answer;
    if (performance.now() > end) throw new Error(`Still not there: ${inspect(answer)}`);
    await pause(stepMs);
  }
};
