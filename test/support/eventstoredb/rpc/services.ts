import { GossipService } from '@eventstore/db-client/generated/gossip_grpc_pb';
import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb';
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb';
import { Server } from '@grpc/grpc-js';
import type { ConnectedNode } from '../server/node';
import type { Reply } from '../wire/read-reply';
import { batchAppend } from './batch-append';
import { deleteStream, tombstone } from './delete';
import { getSupportedMethods } from './features';
import { gossip } from './gossip';
import { read } from './read';

/** Events are written into bytes once, for all their readers: the service must not write them again. */
const streams = { ...StreamsService, read: { ...StreamsService.read, responseSerialize: (reply: Reply) => reply } };

/** The services of one node over one connection; gRPC itself answers "unimplemented" to all others. */
export const servicesOf = (node: ConnectedNode): Server => {
  const server = new Server({ 'grpc.max_receive_message_length': -1, 'grpc.enable_channelz': 0 });
  server.addService(streams, {
    read: read(node),
    batchAppend: batchAppend(node),
    delete: deleteStream(node),
    tombstone: tombstone(node),
  });
  server.addService(ServerFeaturesService, { getSupportedMethods: getSupportedMethods(node) });
  server.addService(GossipService, { read: gossip(node) });
  return server;
};
