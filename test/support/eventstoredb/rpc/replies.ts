import type { BatchAppendResp } from '@eventstore/db-client/generated/streams_pb';
import type { ServerDuplexStream } from '@grpc/grpc-js';
import { type Faults, strikes } from '../faults';

/** The replies of one stream of batches, in the order of the appends; twice where a fault wants it. */
export class Replies {
  sent = 0;

  constructor(
    private readonly faults: Faults,
    private readonly call: ServerDuplexStream<unknown, BatchAppendResp>,
  ) {}

  send(reply: BatchAppendResp): void {
    this.#write(reply);
    if (strikes(this.faults, 'nextRepliedTwice')) this.#write(reply);
  }

  #write(reply: BatchAppendResp): void {
    if (this.call.cancelled) return;
    this.sent += 1;
    this.call.write(reply);
  }
}
