import { strikes } from '../faults';
import type { ConnectedNode } from '../server/node';
import type { Caller } from '../server/users';
import type { AppendRequest } from './append-request';
import { decide } from './decide';
import type { Outcome } from './outcome';

interface Call {
  readonly cancelled: boolean;
}

/** One append with all that may happen on its way; undefined when nobody is there any more to be answered. */
export const attempt = async (
  node: ConnectedNode,
  call: Call,
  caller: Caller,
  request: AppendRequest,
): Promise<Outcome | undefined> => {
  await node.cluster.led();
  if (call.cancelled) return undefined;
  if (strikes(node.faults, 'nextCutBeforeCommit')) {
    node.cut();
    return undefined;
  }
  const outcome = decide(node, caller, request);
  if (strikes(node.faults, 'nextCutAfterCommit')) {
    node.cut();
    return undefined;
  }
  return outcome;
};
