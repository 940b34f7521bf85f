import {
  AccessDenied,
  AllStreamPosition,
  BadRequest,
  MaximumAppendSizeExceeded,
  StreamDeleted,
  Timeout,
  type UUID,
  WrongExpectedVersion,
} from '@eventstore/db-client/generated/shared_pb';
import { Code } from '@eventstore/db-client/generated/code_pb';
import { Status } from '@eventstore/db-client/generated/status_pb';
import { BatchAppendResp } from '@eventstore/db-client/generated/streams_pb';
import { Any } from 'google-protobuf/google/protobuf/any_pb';
import { Empty } from 'google-protobuf/google/protobuf/empty_pb';
import type { Outcome } from '../appending/outcome';
import { identifierOf } from './stream-name';

/** The answer to one append of a stream of batches: a refusal is inside it, the stream goes on. */
export const batchReply = (correlationId: UUID | undefined, stream: string, outcome: Outcome): BatchAppendResp => {
  const reply = new BatchAppendResp().setCorrelationId(correlationId).setStreamIdentifier(identifierOf(stream));
  return outcome.kind === 'success' ? reply.setSuccess(success(outcome)) : reply.setError(refusal(outcome));
};

const success = ({ revision, position }: Outcome<'success'>): BatchAppendResp.Success => {
  const at = new AllStreamPosition().setCommitPosition(position.toString()).setPreparePosition(position.toString());
  const reply = new BatchAppendResp.Success().setPosition(at);
  return revision === undefined ? reply.setNoStream(new Empty()) : reply.setCurrentRevision(revision.toString());
};

const refusal = (outcome: Exclude<Outcome, Outcome<'success'>>): Status => {
  switch (outcome.kind) {
    case 'conflict':
      return because(Code.ALREADY_EXISTS, 'WrongExpectedVersion', wrongExpectedVersion(outcome));
    case 'stream-deleted':
      return because(
        Code.NOT_FOUND,
        'StreamDeleted',
        new StreamDeleted().setStreamIdentifier(identifierOf(outcome.stream)),
      );
    case 'too-large':
      return because(
        Code.INVALID_ARGUMENT,
        'MaximumAppendSizeExceeded',
        new MaximumAppendSizeExceeded().setMaxappendsize(outcome.maximum),
      );
    case 'bad-request':
      return because(Code.INVALID_ARGUMENT, 'BadRequest', new BadRequest().setMessage(outcome.message));
    case 'too-late':
      return because(Code.DEADLINE_EXCEEDED, 'Timeout', new Timeout());
    case 'access-denied':
      return because(Code.PERMISSION_DENIED, 'AccessDenied', new AccessDenied());
    case 'unavailable':
      // The details say nothing: the client has only these words to go by.
      return statusOf(Code.UNAVAILABLE, outcome.words, 'google.protobuf.Empty', new Empty());
  }
};

interface Serializable {
  serializeBinary(): Uint8Array;
}

const because = (code: Code, name: string, details: Serializable): Status =>
  statusOf(code, name, `event_store.client.${name}`, details);

const statusOf = (code: Code, message: string, typeName: string, details: Serializable): Status => {
  const any = new Any();
  any.pack(details.serializeBinary(), typeName);
  return new Status().setCode(code).setMessage(message).setDetails(any);
};

const wrongExpectedVersion = ({ expected, actual }: Outcome<'conflict'>): WrongExpectedVersion => {
  const details = new WrongExpectedVersion();
  if (actual === undefined) details.setCurrentNoStream(new Empty());
  else details.setCurrentStreamRevision(actual.toString());
  switch (expected.kind) {
    case 'any':
      return details.setExpectedAny(new Empty());
    case 'no-stream':
      return details.setExpectedNoStream(new Empty());
    case 'stream-exists':
      return details.setExpectedStreamExists(new Empty());
    case 'revision':
      return details.setExpectedStreamPosition(expected.revision.toString());
  }
};
