import { Buffer } from 'node:buffer';
import {
  type AppendExpectedRevision,
  BACKWARDS,
  type Direction,
  END,
  eventTypeFilter,
  type Filter,
  FORWARDS,
  jsonEvent,
  type JSONEventType,
  type ReadPosition,
  type ReadRevision,
  START,
  streamNameFilter,
} from '@eventstore/db-client';
import type { StreamIdentifier } from '@eventstore/db-client/generated/shared_pb';
import { type BatchAppendReq, ReadReq } from '@eventstore/db-client/generated/streams_pb';

/** The requests of the wire, in the words of the client: it must make the same requests of them again. */

export const streamName = (identifier: StreamIdentifier | undefined): string =>
  Buffer.from(identifier!.getStreamName_asU8()).toString();

export const expectedRevision = (options: BatchAppendReq.Options): AppendExpectedRevision => {
  if (options.hasNoStream()) return 'no_stream';
  if (options.hasStreamExists()) return 'stream_exists';
  return options.hasAny() ? 'any' : BigInt(options.getStreamPosition());
};

export const events = (request: BatchAppendReq) =>
  request.getProposedMessagesList().map((message) =>
    jsonEvent<JSONEventType>({
      id: message.getId()!.getString(),
      type: message.getMetadataMap().get('type')!,
      data: json(message.getData_asU8())!,
      metadata: json(message.getCustomMetadata_asU8()),
    }),
  );

type Json = Record<string, unknown>;

const json = (bytes: Uint8Array): Json | undefined =>
  bytes.byteLength === 0 ? undefined : (JSON.parse(Buffer.from(bytes).toString()) as Json);

export const direction = (options: ReadReq.Options): Direction =>
  options.getReadDirection() === ReadReq.Options.ReadDirection.BACKWARDS ? BACKWARDS : FORWARDS;

export const fromRevision = (options: ReadReq.Options.StreamOptions): ReadRevision => {
  if (options.hasStart()) return START;
  return options.hasEnd() ? END : BigInt(options.getRevision());
};

export const fromPosition = (options: ReadReq.Options.AllOptions): ReadPosition => {
  const position = options.getPosition();
  if (position === undefined) return options.hasEnd() ? END : START;
  return { commit: BigInt(position.getCommitPosition()), prepare: BigInt(position.getPreparePosition()) };
};

export const filter = (options: ReadReq.Options.FilterOptions | undefined): Filter | undefined => {
  if (options === undefined) return undefined;
  const expression = (options.getStreamIdentifier() ?? options.getEventType())!;
  const [regex, prefixes] = [expression.getRegex(), expression.getPrefixList()];
  const on = options.hasStreamIdentifier() ? streamNameFilter : eventTypeFilter;
  const window = options.hasMax() ? { maxSearchWindow: options.getMax() } : {};
  return regex === '' ? on({ ...window, prefixes }) : on({ ...window, regex });
};
