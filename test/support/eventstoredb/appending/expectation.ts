import type { BatchAppendReq } from '@eventstore/db-client/generated/streams_pb';
import type { Stream } from '../log/stream';

/** Where a writer expects the stream to be. */
export type Expectation =
  | { readonly kind: 'any' }
  | { readonly kind: 'no-stream' }
  | { readonly kind: 'stream-exists' }
  | { readonly kind: 'revision'; readonly revision: bigint };

export const expectationOf = (options: BatchAppendReq.Options): Expectation => {
  if (options.hasAny()) return { kind: 'any' };
  if (options.hasNoStream()) return { kind: 'no-stream' };
  if (options.hasStreamExists()) return { kind: 'stream-exists' };
  return { kind: 'revision', revision: BigInt(options.getStreamPosition()) };
};

/** Whether the stream is where the writer expects it to be. */
export const isMet = (expectation: Expectation, stream: Stream): boolean => {
  switch (expectation.kind) {
    case 'any':
      return true;
    case 'stream-exists':
      return stream.exists;
    case 'no-stream':
      return !stream.exists;
    case 'revision':
      return stream.lastRevision === expectation.revision;
  }
};
