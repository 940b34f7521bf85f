import type { BatchAppendReq, BatchAppendResp } from '@eventstore/db-client/generated/streams_pb';
import type { handleBidiStreamingCall } from '@grpc/grpc-js';
import { appendRequestOf } from '../appending/append-request';
import { attempt } from '../appending/attempt';
import type { ConnectedNode } from '../server/node';
import { batchReply } from '../wire/batch-reply';
import { leaderElsewhere, refusalOf } from './admission';
import { Replies } from './replies';

/** Appends over one stream that stays open: each is answered by itself, under its correlation id. */
export const batchAppend =
  (node: ConnectedNode): handleBidiStreamingCall<BatchAppendReq, BatchAppendResp> =>
  (call) => {
    const refusal = refusalOf(node, call.metadata) ?? leaderElsewhere(node, call.metadata);
    if (refusal) {
      call.emit('error', refusal);
      return;
    }
    const caller = node.callerOf(call.metadata);
    const replies = new Replies(node.faults, call);
    const unanswered = new Set<Promise<void>>();

    const answer = async (append: BatchAppendReq) => {
      const request = appendRequestOf(append);
      const outcome = await attempt(node, call, caller, request);
      if (outcome) replies.send(batchReply(append.getCorrelationId(), request.stream, outcome));
    };

    call.on('data', (append: BatchAppendReq) => {
      const answered = answer(append).then(() => void unanswered.delete(answered));
      unanswered.add(answered);
    });
    call.on('end', () => void Promise.all(unanswered).then(() => call.end()));

    const closed = node.calls.add({
      kind: 'batches',
      sent: () => replies.sent,
      fail: (failure) => call.emit('error', failure),
    });
    call.once('cancelled', closed).once('finish', closed);
  };
