import {
  type DeleteReq,
  DeleteResp,
  type TombstoneReq,
  TombstoneResp,
} from '@eventstore/db-client/generated/streams_pb';
import type { handleUnaryCall, Metadata, sendUnaryData } from '@grpc/grpc-js';
import { type Expectation, expectationOf } from '../appending/expectation';
import type { Stream } from '../log/stream';
import { endForEver, showFrom } from '../log/system-events';
import type { Node } from '../server/node';
import { accessDenied, type Failure, streamDeleted, wrongExpectedVersion } from '../wire/status';
import { nameOf } from '../wire/stream-name';
import { refusalOfStreams } from './admission';

/** Written where a deleted stream begins: no event is ever visible again, until somebody writes one. */
const BEYOND_ALL = 0x7fff_ffff_ffff_ffffn;

export const deleteStream =
  (node: Node): handleUnaryCall<DeleteReq, DeleteResp> =>
  ({ request, metadata }, callback) => {
    const options = request.getOptions()!;
    const expectation = expectationOf(options, options.getRevision());
    end(node, metadata, nameOf(options.getStreamIdentifier()), expectation, callback, (stream) => {
      const at = showFrom(node.log, stream, BEYOND_ALL).position.toString();
      return new DeleteResp().setPosition(new DeleteResp.Position().setCommitPosition(at).setPreparePosition(at));
    });
  };

export const tombstone =
  (node: Node): handleUnaryCall<TombstoneReq, TombstoneResp> =>
  ({ request, metadata }, callback) => {
    const options = request.getOptions()!;
    const expectation = expectationOf(options, options.getRevision());
    end(node, metadata, nameOf(options.getStreamIdentifier()), expectation, callback, (stream) => {
      const at = endForEver(node.log, stream).position.toString();
      return new TombstoneResp().setPosition(new TombstoneResp.Position().setCommitPosition(at).setPreparePosition(at));
    });
  };

const end = <Reply>(
  node: Node,
  metadata: Metadata,
  name: string,
  expectation: Expectation,
  callback: sendUnaryData<Reply>,
  write: (stream: Stream) => Reply,
): void => {
  const stream = node.log.stream(name);
  const failure = refusalOfStreams(node, metadata) ?? refusalOfEnd(node, stream, expectation);
  if (failure) callback(failure);
  else callback(null, write(stream));
};

const refusalOfEnd = (node: Node, stream: Stream, expectation: Expectation): Failure | undefined => {
  if (node.faults.readOnly) return accessDenied();
  if (stream.tombstoned) return streamDeleted(stream.name);
  if (node.rules.isMet(expectation, stream, undefined)) return undefined;
  return wrongExpectedVersion(stream.name, expectedNumber(expectation), stream.lastRevision);
};

/** Trailers have one number for every expectation: the client reads nothing else there. */
const expectedNumber = (expectation: Expectation): bigint => {
  switch (expectation.kind) {
    case 'revision':
      return expectation.revision;
    case 'no-stream':
      return -1n;
    case 'any':
      return -2n;
    case 'stream-exists':
      return -4n;
  }
};
