import type { AppendReq, AppendResp } from '@eventstore/db-client/generated/streams_pb';
import type { handleClientStreamingCall } from '@grpc/grpc-js';
import { streamedAppend } from '../appending/append-request';
import { attempt } from '../appending/attempt';
import type { ConnectedNode } from '../server/node';
import { appendReply } from '../wire/append-reply';
import { refusalOfStreams } from './admission';

/** One append in a call of its own: the client sends its expectation, its events and its end, then comes one answer. */
export const append =
  (node: ConnectedNode): handleClientStreamingCall<AppendReq, AppendResp> =>
  (call, callback) => {
    const refusal = refusalOfStreams(node, call.metadata);
    if (refusal) {
      callback(refusal);
      return;
    }
    const received: AppendReq[] = [];

    const answer = async () => {
      const [first, ...others] = received;
      const messages = others.map((message) => message.getProposedMessage()!);
      const request = streamedAppend(first!.getOptions()!, messages);
      const outcome = await attempt(node, call, node.callerOf(call.metadata), request);
      if (outcome === undefined) return;
      const reply = appendReply(outcome);
      if ('code' in reply) callback(reply);
      else callback(null, reply);
    };

    call.on('data', (message: AppendReq) => received.push(message));
    call.on('end', () => void answer());
  };
