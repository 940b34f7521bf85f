import type { UUID } from '@eventstore/db-client/generated/shared_pb';
import type { BatchAppendReq } from '@eventstore/db-client/generated/streams_pb';

export interface Batch {
  readonly correlationId: UUID | undefined;
  /** They come with the first chunk only. */
  readonly options: BatchAppendReq.Options;
  readonly messages: BatchAppendReq.ProposedMessage[];
}

/** Puts together the appends that come in chunks, several at a time over the same stream. */
export class Batches {
  readonly #unfinished = new Map<string, Batch>();

  /** The whole append, once its last chunk is there. */
  add(chunk: BatchAppendReq): Batch | undefined {
    const correlationId = chunk.getCorrelationId();
    const key = String(correlationId);
    const batch = this.#unfinished.get(key) ?? { correlationId, options: chunk.getOptions()!, messages: [] };
    for (const message of chunk.getProposedMessagesList()) batch.messages.push(message);
    if (chunk.getIsFinal()) this.#unfinished.delete(key);
    else this.#unfinished.set(key, batch);
    return chunk.getIsFinal() ? batch : undefined;
  }
}
