import { Buffer } from 'node:buffer';
import { StreamIdentifier } from '@eventstore/db-client/generated/shared_pb';

export const nameOf = (identifier: StreamIdentifier | undefined): string =>
  Buffer.from(identifier?.getStreamName_asU8() ?? []).toString();

export const identifierOf = (stream: string): StreamIdentifier =>
  // The message keeps the array: a copy, not a slice of the pool that buffers share.
  new StreamIdentifier().setStreamName(Uint8Array.from(Buffer.from(stream)));
