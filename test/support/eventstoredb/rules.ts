import { conflict, repeated } from './appending/append';
import { isMet } from './appending/expectation';
import { recordSize } from './log/stored-event';
import { isAfter } from './positions';
import { accepts } from './reading/filter';
import { backwards } from './reading/range';
import { checkpointPosition } from './reading/subscription';
import { storedId } from './wire/uuid';

/**
 * What a client can tell a store by, each under the name of what it decides. Tests replace one rule by a wrong one, to
 * see that the recordings notice.
 */
export const rules = {
  storedId,
  maxAppendSize: 1_048_576,
  isLate: (deadlineMs: number, nowMs: number): boolean => deadlineMs <= nowMs,
  isMet,
  repeated,
  conflict,
  recordSize,
  accepts,
  backwards,
  isAfter,
  checkpointPosition,
  saysCaughtUp: true,
};

export type Rules = Readonly<typeof rules>;
