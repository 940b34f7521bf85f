import type { StreamIdentifier } from '@eventstore/db-client/generated/shared_pb';
import type { AppendReq, BatchAppendReq } from '@eventstore/db-client/generated/streams_pb';
import type { ProposedEvent } from '../log/stored-event';
import type { Rules } from '../rules';
import { nameOf } from '../wire/stream-name';
import type { Append } from './append';
import { type Expectation, expectationOf } from './expectation';
import type { Outcome } from './outcome';

type ProposedMessage = AppendReq.ProposedMessage | BatchAppendReq.ProposedMessage;

/** An append as it came, from either call: not yet looked at. */
export interface AppendRequest {
  readonly stream: string;
  readonly expectation: Expectation;
  readonly messages: readonly ProposedMessage[];
  /** By the clock of the client; the call without batches leaves deadlines to gRPC. */
  readonly deadlineMs: number | undefined;
}

interface Options {
  getStreamIdentifier(): StreamIdentifier | undefined;
}

export const batchedAppend = (
  options: BatchAppendReq.Options,
  messages: readonly BatchAppendReq.ProposedMessage[],
): AppendRequest => ({
  ...target(options),
  expectation: expectationOf(options, options.getStreamPosition()),
  messages,
  deadlineMs: options.getDeadline()?.toDate().getTime(),
});

export const streamedAppend = (
  options: AppendReq.Options,
  messages: readonly AppendReq.ProposedMessage[],
): AppendRequest => ({
  ...target(options),
  expectation: expectationOf(options, options.getRevision()),
  messages,
  deadlineMs: undefined,
});

const target = (options: Options) => ({ stream: nameOf(options.getStreamIdentifier()) });

/** What the log can decide on, or why the request is refused before. */
export const readAppend = (request: AppendRequest, rules: Rules): Append | Outcome<'bad-request' | 'too-large'> => {
  const { stream, expectation } = request;
  if (stream === '') return { kind: 'bad-request', message: "Value cannot be null. (Parameter 'value')" };
  const events: ProposedEvent[] = [];
  let size = 0;
  for (const message of request.messages) {
    const event = readEvent(message, rules);
    if (event === undefined) return { kind: 'bad-request', message: 'Unrecognized Guid format.' };
    events.push(event);
    size += Buffer.byteLength(event.type) + event.data.byteLength + event.metadata.byteLength;
  }
  if (size > rules.maxAppendSize) return { kind: 'too-large', maximum: rules.maxAppendSize };
  return { stream, expectation, events };
};

const readEvent = (message: ProposedMessage, rules: Rules): ProposedEvent | undefined => {
  const id = rules.storedId(message.getId());
  if (id === undefined) return undefined;
  const about = message.getMetadataMap();
  return {
    id,
    type: about.get('type') ?? '',
    contentType: about.get('content-type') ?? 'application/octet-stream',
    data: message.getData_asU8(),
    metadata: message.getCustomMetadata_asU8(),
  };
};
