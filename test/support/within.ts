import { setTimeout as pause } from 'node:timers/promises';

/** What a promise gives, when it settles within a time that is itself what is promised; throws otherwise. */
export const within = async <Result>(ms: number, promised: Promise<Result>): Promise<Result> => {
  const settled = new AbortController();
  const late = pause(ms, undefined, { signal: settled.signal }).then(() => {
    throw new Error(`It was not settled after ${ms} ms.`);
  });
  try {
    return await Promise.race([promised, late]);
  } finally {
    settled.abort();
  }
};
