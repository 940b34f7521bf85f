import type { Stream } from '../log/stream';

/** Where a writer expects the stream to be. */
export type Expectation =
  | { readonly kind: 'any' }
  | { readonly kind: 'no-stream' }
  | { readonly kind: 'stream-exists' }
  | { readonly kind: 'revision'; readonly revision: bigint };

/** The four requests that carry an expectation have each a class of their own, all with these questions. */
interface Expecting {
  hasAny(): boolean;
  hasNoStream(): boolean;
  hasStreamExists(): boolean;
}

export const expectationOf = (options: Expecting, revision: string): Expectation => {
  if (options.hasAny()) return { kind: 'any' };
  if (options.hasNoStream()) return { kind: 'no-stream' };
  if (options.hasStreamExists()) return { kind: 'stream-exists' };
  return { kind: 'revision', revision: BigInt(revision) };
};

/** Whether the stream is where the writer expects it to be; `firstId` is that of the first event that would be written. */
export const isMet = (expectation: Expectation, stream: Stream, firstId: string | undefined): boolean => {
  switch (expectation.kind) {
    case 'any':
      return isNew(stream, firstId);
    case 'stream-exists':
      return stream.exists && isNew(stream, firstId);
    case 'no-stream':
      return !stream.exists;
    case 'revision':
      return stream.lastRevision === expectation.revision;
  }
};

/** Who expects no revision is held to the ids: one that is there, among others that are not, is a conflict. */
const isNew = (stream: Stream, id: string | undefined): boolean =>
  id === undefined || stream.revisionOf(id) === undefined;
