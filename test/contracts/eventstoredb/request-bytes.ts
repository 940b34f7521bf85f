import { StreamIdentifier, UUID } from '@eventstore/db-client/generated/shared_pb';
import { BatchAppendReq } from '@eventstore/db-client/generated/streams_pb';
import { Empty } from 'google-protobuf/google/protobuf/empty_pb';
import { Timestamp } from 'google-protobuf/google/protobuf/timestamp_pb';
import type { Frame } from './recording';

/** What the client sent, to the byte. Recording 07 keeps no bytes, but all that is needed to make them again. */
export const requestBytes = (frame: Frame): Buffer =>
  frame.base64 === undefined ? rebuiltRequest(frame) : Buffer.from(frame.base64, 'base64');

type Message = BatchAppendReq.AsObject;
type Proposed = BatchAppendReq.ProposedMessage.AsObject;

const rebuiltRequest = ({ message, bytes }: Frame): Buffer => {
  // Base64 rounds up to three bytes: the length of the whole message tells which of the three it was.
  for (const rounding of [0, 1, 2]) {
    const request = Buffer.from(requestOf(message as Message, rounding).serializeBinary());
    if (request.byteLength === bytes) return request;
  }
  throw new Error(`Nothing of ${bytes} bytes can be made of this frame.`);
};

const requestOf = ({ correlationId, options, proposedMessagesList, isFinal }: Message, rounding: number) =>
  new BatchAppendReq()
    .setCorrelationId(new UUID().setString(correlationId!.string))
    .setOptions(
      new BatchAppendReq.Options()
        .setStreamIdentifier(new StreamIdentifier().setStreamName(options!.streamIdentifier!.streamName))
        .setNoStream(new Empty())
        .setDeadline(new Timestamp().setSeconds(options!.deadline!.seconds).setNanos(options!.deadline!.nanos)),
    )
    .setProposedMessagesList(proposedMessagesList.map((proposed) => messageOf(proposed, rounding)))
    .setIsFinal(isFinal);

const messageOf = ({ id, metadataMap, customMetadata, data }: Proposed, rounding: number) => {
  const message = new BatchAppendReq.ProposedMessage()
    .setId(new UUID().setString(id!.string))
    .setCustomMetadata(customMetadata)
    .setData(largeBody(data as string, rounding));
  for (const [name, value] of metadataMap) message.getMetadataMap().set(name, value);
  return message;
};

/** The bodies that were cut are `{"x":"aaa…"}`: their first letters and their length in base64 are there. */
const largeBody = (cut: string, rounding: number): Uint8Array => {
  const length = (Number(/\((\d+) characters of base64\)$/.exec(cut)![1]) / 4) * 3 - rounding;
  const [opening, closing] = ['{"x":"', '"}'];
  return Buffer.from(opening + 'a'.repeat(length - opening.length - closing.length) + closing);
};
