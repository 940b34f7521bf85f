import { ReadReq } from '@eventstore/db-client/generated/streams_pb';
import type { Position } from '../positions';
import { nameOf } from '../wire/stream-name';
import { type Filter, filterOf } from './filter';

/** What to read: one stream from a revision on, or everything from a position on. */
export type Source =
  | { readonly kind: 'stream'; readonly name: string; readonly from: 'start' | 'end' | bigint }
  | { readonly kind: 'all'; readonly from: 'start' | 'end' | Position };

export interface ReadRequest {
  readonly source: Source;
  readonly backwards: boolean;
  /** Undefined for a subscription, which has no end. */
  readonly count: number | undefined;
  readonly filter: Filter | undefined;
  /** Ids as two numbers of 64 bits, for the clients that ask so; as text otherwise. */
  readonly structuredIds: boolean;
}

export const readRequestOf = (request: ReadReq): ReadRequest => {
  const options = request.getOptions()!;
  return {
    source: options.hasStream() ? streamOf(options.getStream()!) : everythingOf(options.getAll()!),
    backwards: options.getReadDirection() === ReadReq.Options.ReadDirection.BACKWARDS,
    count: options.hasSubscription() ? undefined : Number(options.getCount()),
    filter: options.hasFilter() ? filterOf(options.getFilter()!) : undefined,
    structuredIds: options.getUuidOption()?.hasStructured() ?? false,
  };
};

const streamOf = (options: ReadReq.Options.StreamOptions): Source => {
  const name = nameOf(options.getStreamIdentifier());
  if (options.hasStart()) return { kind: 'stream', name, from: 'start' };
  if (options.hasEnd()) return { kind: 'stream', name, from: 'end' };
  return { kind: 'stream', name, from: BigInt(options.getRevision()) };
};

const everythingOf = (options: ReadReq.Options.AllOptions): Source => {
  const position = options.getPosition();
  if (position) {
    const [commit, prepare] = [position.getCommitPosition(), position.getPreparePosition()].map(BigInt);
    return { kind: 'all', from: { commit: commit!, prepare: prepare! } };
  }
  return { kind: 'all', from: options.hasEnd() ? 'end' : 'start' };
};
