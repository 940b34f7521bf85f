import type { BatchAppendReq } from '@eventstore/db-client/generated/streams_pb';
import type { ProposedEvent } from '../log/stored-event';
import type { Rules } from '../rules';
import { nameOf } from '../wire/stream-name';
import type { Append } from './append';
import { type Expectation, expectationOf } from './expectation';
import type { Outcome } from './outcome';

/** An append as it came: not yet looked at. */
export interface AppendRequest {
  readonly stream: string;
  readonly expectation: Expectation;
  readonly messages: readonly BatchAppendReq.ProposedMessage[];
  /** By the clock of the client. */
  readonly deadlineMs: number | undefined;
}

/** One message: the client cuts an append into several only above a size that the server refuses. */
export const appendRequestOf = (request: BatchAppendReq): AppendRequest => {
  const options = request.getOptions()!;
  return {
    stream: nameOf(options.getStreamIdentifier()),
    expectation: expectationOf(options),
    messages: request.getProposedMessagesList(),
    deadlineMs: options.getDeadline()?.toDate().getTime(),
  };
};

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

const readEvent = (message: BatchAppendReq.ProposedMessage, rules: Rules): ProposedEvent | undefined => {
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
