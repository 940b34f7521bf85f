import { randomUUID } from 'node:crypto';
import { ReadResp } from '@eventstore/db-client/generated/streams_pb';
import type { StoredEvent } from '../log/stored-event';
import type { Position } from '../positions';
import { identifierOf } from './stream-name';
import { uuidAsText } from './uuid';

/** Bytes of a message that is ready to leave. */
export type Reply = Buffer;

const ready = (message: ReadResp): Reply => Buffer.from(message.serializeBinary());

/** An event leaves many times in the same form, to every reader: it is written once. */
const written = new WeakMap<StoredEvent, Reply>();

export const eventReply = (event: StoredEvent): Reply => {
  const known = written.get(event);
  if (known) return known;
  const reply = writeEvent(event);
  written.set(event, reply);
  return reply;
};

const writeEvent = (event: StoredEvent): Reply => {
  const position = event.position.toString();
  const recorded = new ReadResp.ReadEvent.RecordedEvent()
    .setId(uuidAsText(event.id))
    .setStreamIdentifier(identifierOf(event.stream))
    .setStreamRevision(event.revision.toString())
    .setCommitPosition(position)
    .setPreparePosition(position)
    .setData(event.data)
    .setCustomMetadata(event.metadata);
  const about = recorded.getMetadataMap();
  about.set('type', event.type);
  about.set('content-type', event.contentType);
  about.set('created', event.created.toString());
  return ready(new ReadResp().setEvent(new ReadResp.ReadEvent().setEvent(recorded).setCommitPosition(position)));
};

export const confirmationReply = (): Reply =>
  ready(new ReadResp().setConfirmation(new ReadResp.SubscriptionConfirmation().setSubscriptionId(randomUUID())));

export const caughtUpReply = (): Reply => ready(new ReadResp().setCaughtUp(new ReadResp.CaughtUp()));

export const checkpointReply = ({ commit, prepare }: Position): Reply => {
  const checkpoint = new ReadResp.Checkpoint()
    .setCommitPosition(commit.toString())
    .setPreparePosition(prepare.toString());
  return ready(new ReadResp().setCheckpoint(checkpoint));
};

export const notFoundReply = (stream: string): Reply =>
  ready(new ReadResp().setStreamNotFound(new ReadResp.StreamNotFound().setStreamIdentifier(identifierOf(stream))));
