import { strikes } from '../faults';
import type { Node } from '../server/node';
import type { Caller } from '../server/users';
import { append } from './append';
import { type AppendRequest, readAppend } from './append-request';
import type { Outcome } from './outcome';

/** What the server answers to an append: who asks, then what it asks, then when, then what the log says. */
export const decide = (node: Node, caller: Caller, request: AppendRequest): Outcome => {
  const { faults, rules, log, clock } = node;
  const words = faults.refusals.shift();
  if (words !== undefined) return { kind: 'unavailable', words };
  if (caller === 'anonymous' || faults.readOnly) return { kind: 'access-denied' };
  const read = readAppend(request, rules);
  if ('kind' in read) return read;
  const { deadlineMs } = request;
  const late = deadlineMs !== undefined && rules.isLate(deadlineMs, clock.now());
  if (strikes(faults, 'nextExpired') || late) return { kind: 'too-late' };
  return append(log, rules, read);
};
