import { ReadReq } from '@eventstore/db-client/generated/streams_pb';
import type { Position } from '../positions';
import { nameOf } from '../wire/stream-name';
import { notModelled, type Failure } from '../wire/status';
import { type Filter, filterOf } from './filter';

/** A page of one stream: from a revision on, or backwards from its end. */
export interface StreamRequest {
  readonly kind: 'stream';
  readonly name: string;
  readonly from: 'end' | bigint;
  readonly count: number;
}

/** The last events of everything, backwards. */
export interface HeadRequest {
  readonly kind: 'head';
  readonly count: number;
}

/** Everything from a place on, without an end. */
export interface SubscriptionRequest {
  readonly kind: 'subscription';
  readonly from: 'start' | 'end' | Position;
  readonly filter: Filter | undefined;
}

export const readRequestOf = (request: ReadReq): StreamRequest | HeadRequest | SubscriptionRequest | Failure => {
  const options = request.getOptions()!;
  if (options.getUuidOption()?.hasStructured()) return notModelled('ids as two numbers');
  if (options.hasSubscription())
    return options.hasAll() ? subscriptionOf(options) : notModelled('a subscription to one stream');
  const backwards = options.getReadDirection() === ReadReq.Options.ReadDirection.BACKWARDS;
  const count = Number(options.getCount());
  if (options.hasStream()) return streamOf(options.getStream()!, backwards, count);
  if (backwards && options.getAll()!.hasEnd() && !options.hasFilter()) return { kind: 'head', count };
  return notModelled('a read of everything but of its last events');
};

const streamOf = (
  options: ReadReq.Options.StreamOptions,
  backwards: boolean,
  count: number,
): StreamRequest | Failure => {
  if (backwards !== options.hasEnd()) return notModelled('a read backwards but from the end');
  const from = options.hasEnd() ? 'end' : BigInt(options.hasStart() ? 0 : options.getRevision());
  return { kind: 'stream', name: nameOf(options.getStreamIdentifier()), from, count };
};

const subscriptionOf = (options: ReadReq.Options): SubscriptionRequest => ({
  kind: 'subscription',
  from: placeOf(options.getAll()!),
  filter: options.hasFilter() ? filterOf(options.getFilter()!) : undefined,
});

const placeOf = (options: ReadReq.Options.AllOptions): SubscriptionRequest['from'] => {
  const position = options.getPosition();
  if (!position) return options.hasEnd() ? 'end' : 'start';
  return { commit: BigInt(position.getCommitPosition()), prepare: BigInt(position.getPreparePosition()) };
};
