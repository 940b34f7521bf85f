import { Empty } from '@eventstore/db-client/generated/shared_pb';
import { AppendResp } from '@eventstore/db-client/generated/streams_pb';
import type { Outcome } from '../appending/outcome';
import { accessDenied, appendTooLarge, badRequest, type Failure, streamDeleted, tooLate, unavailable } from './status';

/** The answer of the call without batches: a conflict is a reply, every other refusal the end of the call. */
export const appendReply = (outcome: Outcome): AppendResp | Failure => {
  switch (outcome.kind) {
    case 'success':
      return new AppendResp().setSuccess(success(outcome));
    case 'conflict':
      return new AppendResp().setWrongExpectedVersion(wrongExpectedVersion(outcome));
    case 'stream-deleted':
      return streamDeleted(outcome.stream);
    case 'too-large':
      return appendTooLarge(outcome.maximum);
    case 'bad-request':
      return badRequest(outcome.message);
    case 'too-late':
      return tooLate();
    case 'access-denied':
      return accessDenied();
    case 'unavailable':
      return unavailable(outcome.words);
  }
};

const success = ({ revision, position }: Outcome<'success'>): AppendResp.Success => {
  const at = new AppendResp.Position().setCommitPosition(position.toString()).setPreparePosition(position.toString());
  const reply = new AppendResp.Success().setPosition(at);
  return revision === undefined ? reply.setNoStream(new Empty()) : reply.setCurrentRevision(revision.toString());
};

const wrongExpectedVersion = ({ expected, actual }: Outcome<'conflict'>): AppendResp.WrongExpectedVersion => {
  const reply = new AppendResp.WrongExpectedVersion();
  if (actual === undefined) reply.setCurrentNoStream(new Empty());
  else reply.setCurrentRevision(actual.toString());
  switch (expected.kind) {
    case 'any':
      return reply.setExpectedAny(new Empty());
    case 'no-stream':
      return reply.setExpectedNoStream(new Empty());
    case 'stream-exists':
      return reply.setExpectedStreamExists(new Empty());
    case 'revision':
      return reply.setExpectedRevision(expected.revision.toString());
  }
};
