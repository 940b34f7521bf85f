import { ClusterInfo, EndPoint, MemberInfo } from '@eventstore/db-client/generated/gossip_pb';
import type { Empty } from '@eventstore/db-client/generated/shared_pb';
import type { handleUnaryCall } from '@grpc/grpc-js';
import type { Node } from '../server/node';
import { uuidAsBits } from '../wire/uuid';
import { refusalOf } from './admission';

const { LEADER, FOLLOWER, UNKNOWN } = MemberInfo.VNodeState;

/** Who is there and who leads. Without a leader the others do not know what they are. */
export const gossip =
  (node: Node): handleUnaryCall<Empty, ClusterInfo> =>
  ({ metadata }, callback) => {
    const refusal = refusalOf(node, metadata);
    if (refusal) {
      callback(refusal);
      return;
    }
    const { cluster, clock } = node;
    const members = cluster.members.map((member) => {
      const state = member === cluster.leader ? LEADER : cluster.leader ? FOLLOWER : UNKNOWN;
      return new MemberInfo()
        .setInstanceId(uuidAsBits(member.instanceId))
        .setTimeStamp(clock.ticks().toString())
        .setState(state)
        .setIsAlive(member.alive)
        .setHttpEndPoint(new EndPoint().setAddress('127.0.0.1').setPort(member.port));
    });
    callback(null, new ClusterInfo().setMembersList(members));
  };
