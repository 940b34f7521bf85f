import type { Metadata } from '@grpc/grpc-js';
import type { Node } from '../server/node';
import { accessDenied, type Failure, notLeader, unauthenticated } from '../wire/status';

/** Why a call ends before it begins. */
export const refusalOf = (node: Node, metadata: Metadata): Failure | undefined =>
  node.callerOf(metadata) === 'stranger' ? unauthenticated() : undefined;

/** The same, of a call that needs a user, and perhaps the leader. */
export const refusalOfStreams = (node: Node, metadata: Metadata): Failure | undefined => {
  const caller = node.callerOf(metadata);
  if (caller === 'stranger') return unauthenticated();
  if (caller === 'anonymous') return accessDenied();
  return leaderElsewhere(node, metadata);
};

/** A follower hands writes on by itself, but not those of a client that insists on the leader. */
export const leaderElsewhere = (node: Node, metadata: Metadata): Failure | undefined => {
  const { faults, cluster, self } = node;
  if (faults.notLeader) return notLeader(faults.notLeader);
  if (!metadata.get('requires-leader').includes('true')) return undefined;
  const { leader } = cluster;
  return leader === undefined || leader === self ? undefined : notLeader({ host: '127.0.0.1', port: leader.port });
};
