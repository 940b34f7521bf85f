import type { ReadReq } from '@eventstore/db-client/generated/streams_pb';
import type { handleServerStreamingCall, ServerWritableStream } from '@grpc/grpc-js';
import { eventsOf } from '../reading/range';
import { type ReadRequest, readRequestOf } from '../reading/read-request';
import { type Delivery, Subscription } from '../reading/subscription';
import type { Node } from '../server/node';
import { caughtUpReply, checkpointReply, confirmationReply, notFoundReply, type Reply } from '../wire/read-reply';
import { badRequest, type Failure, streamDeleted } from '../wire/status';
import { refusalOfStreams } from './admission';
import { Bell } from './bell';
import { Outlet } from './outlet';

type ReadCall = ServerWritableStream<ReadReq, Reply>;

/** Reads that end and subscriptions, of one stream or of everything: one call for all of them. */
export const read =
  (node: Node): handleServerStreamingCall<ReadReq, Reply> =>
  (call) => {
    const request = understood(call.request);
    const refusal = refusalOfStreams(node, call.metadata) ?? refusalOfStream(node, request);
    if (refusal !== undefined || 'code' in request) {
      call.emit('error', refusal ?? request);
      return;
    }
    const outlet = new Outlet(call, node.faults, request.structuredIds);
    const closed = node.calls.add({
      kind: request.count === undefined ? 'subscription' : 'read',
      sent: () => outlet.sent,
      fail: (failure) => call.emit('error', failure),
    });
    call.once('cancelled', closed);
    void (request.count === undefined ? subscribe : readToEnd)(node, request, call, outlet).then(closed);
  };

const understood = (request: ReadReq): ReadRequest | Failure => {
  try {
    return readRequestOf(request);
  } catch (error) {
    // A regular expression that is none.
    return badRequest(String(error));
  }
};

const refusalOfStream = ({ log }: Node, request: ReadRequest | Failure): Failure | undefined => {
  if ('code' in request || request.source.kind === 'all') return undefined;
  const { name } = request.source;
  return log.stream(name).tombstoned ? streamDeleted(name) : undefined;
};

const readToEnd = async ({ log, rules }: Node, request: ReadRequest, call: ReadCall, outlet: Outlet): Promise<void> => {
  const { source } = request;
  if (source.kind === 'stream' && !log.stream(source.name).exists) await outlet.send(notFoundReply(source.name));
  for (const event of eventsOf(log, request, rules)) {
    if (outlet.closed) return;
    await outlet.sendEvent(event);
  }
  call.end();
};

const subscribe = async ({ log, rules }: Node, request: ReadRequest, call: ReadCall, outlet: Outlet): Promise<void> => {
  const news = new Bell();
  const stopListening = log.onGrowth(() => news.ring());
  call.once('cancelled', () => news.ring()).once('finish', () => news.ring());
  const subscription = new Subscription(log, request, rules);
  await outlet.send(confirmationReply());
  await deliver(subscription.past(), outlet);
  while (!outlet.closed) {
    await deliver(subscription.present(), outlet);
    await news.rung();
  }
  stopListening();
};

const deliver = async (deliveries: Iterable<Delivery>, outlet: Outlet): Promise<void> => {
  for (const delivery of deliveries) {
    if (outlet.closed) return;
    switch (delivery.kind) {
      case 'event':
        await outlet.sendEvent(delivery.event);
        break;
      case 'checkpoint':
        await outlet.send(checkpointReply(delivery.position));
        break;
      case 'caught-up':
        await outlet.send(caughtUpReply());
        break;
    }
  }
};
