import type { ReadReq } from '@eventstore/db-client/generated/streams_pb';
import type { handleServerStreamingCall, ServerWritableStream } from '@grpc/grpc-js';
import { eventsOf } from '../reading/range';
import { type HeadRequest, readRequestOf, type StreamRequest, type SubscriptionRequest } from '../reading/read-request';
import { type Delivery, Subscription } from '../reading/subscription';
import type { Node } from '../server/node';
import { caughtUpReply, checkpointReply, confirmationReply, notFoundReply, type Reply } from '../wire/read-reply';
import { type Failure, streamDeleted } from '../wire/status';
import { refusalOfStreams } from './admission';
import { Bell } from './bell';
import { Outlet } from './outlet';

type ReadCall = ServerWritableStream<ReadReq, Reply>;

/** Reads that end and subscriptions: one call for all of them. */
export const read =
  (node: Node): handleServerStreamingCall<ReadReq, Reply> =>
  (call) => {
    const request = readRequestOf(call.request);
    const refusal = refusalOfStreams(node, call.metadata) ?? refusalOfStream(node, request);
    if (refusal !== undefined || 'code' in request) {
      call.emit('error', refusal ?? request);
      return;
    }
    const outlet = new Outlet(call, node.faults);
    const closed = node.calls.add({
      kind: request.kind === 'subscription' ? 'subscription' : 'read',
      sent: () => outlet.sent,
      fail: (failure) => call.emit('error', failure),
    });
    call.once('cancelled', closed);
    const served =
      request.kind === 'subscription' ? subscribe(node, request, call, outlet) : readToEnd(node, request, call, outlet);
    void served.then(closed);
  };

const refusalOfStream = ({ log }: Node, request: ReturnType<typeof readRequestOf>): Failure | undefined => {
  if (!('kind' in request) || request.kind !== 'stream') return undefined;
  return log.stream(request.name).tombstoned ? streamDeleted(request.name) : undefined;
};

const readToEnd = async (
  { log, rules }: Node,
  request: StreamRequest | HeadRequest,
  call: ReadCall,
  outlet: Outlet,
): Promise<void> => {
  if (request.kind === 'stream' && !log.stream(request.name).exists) await outlet.send(notFoundReply(request.name));
  for (const event of eventsOf(log, request, rules)) {
    if (outlet.closed) return;
    await outlet.sendEvent(event);
  }
  call.end();
};

const subscribe = async (
  { log, rules }: Node,
  request: SubscriptionRequest,
  call: ReadCall,
  outlet: Outlet,
): Promise<void> => {
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
