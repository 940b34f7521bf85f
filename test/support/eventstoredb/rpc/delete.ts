import {
  type DeleteReq,
  DeleteResp,
  type TombstoneReq,
  TombstoneResp,
} from '@eventstore/db-client/generated/streams_pb';
import type { handleUnaryCall } from '@grpc/grpc-js';
import { endForEver, showFrom } from '../log/system-events';
import type { Node } from '../server/node';
import { nameOf } from '../wire/stream-name';

/** Written where a deleted stream begins: no event is ever visible again, until somebody writes one. */
const BEYOND_ALL = 0x7fff_ffff_ffff_ffffn;

export const deleteStream =
  ({ log }: Node): handleUnaryCall<DeleteReq, DeleteResp> =>
  ({ request }, callback) => {
    const stream = log.stream(nameOf(request.getOptions()!.getStreamIdentifier()));
    const at = showFrom(log, stream, BEYOND_ALL).position.toString();
    const position = new DeleteResp.Position().setCommitPosition(at).setPreparePosition(at);
    callback(null, new DeleteResp().setPosition(position));
  };

export const tombstone =
  ({ log }: Node): handleUnaryCall<TombstoneReq, TombstoneResp> =>
  ({ request }, callback) => {
    const stream = log.stream(nameOf(request.getOptions()!.getStreamIdentifier()));
    const at = endForEver(log, stream).position.toString();
    const position = new TombstoneResp.Position().setCommitPosition(at).setPreparePosition(at);
    callback(null, new TombstoneResp().setPosition(position));
  };
