import { randomUUID } from 'node:crypto';
import { StreamIdentifier, UUID } from '@eventstore/db-client/generated/shared_pb';
import { BatchAppendReq } from '@eventstore/db-client/generated/streams_pb';
import { Empty } from 'google-protobuf/google/protobuf/empty_pb';

/** One event like those of the recordings, and as long: for an append that the proxy did not see. */
export const unrecordedAppend = (): Buffer => {
  const message = new BatchAppendReq.ProposedMessage()
    .setId(new UUID().setString(randomUUID()))
    .setData(json({ numero: 1, montantCents: '125000' }))
    .setCustomMetadata(json({ $correlationId: randomUUID(), $causationId: randomUUID() }));
  message.getMetadataMap().set('type', 'DossierDepose').set('content-type', 'application/json');
  const stream = Buffer.from(`dossierAide-${randomUUID()}`);
  const options = new BatchAppendReq.Options()
    .setStreamIdentifier(new StreamIdentifier().setStreamName(Uint8Array.from(stream)))
    .setNoStream(new Empty());
  const request = new BatchAppendReq()
    .setCorrelationId(new UUID().setString(randomUUID()))
    .setOptions(options)
    .setProposedMessagesList([message])
    .setIsFinal(true);
  return Buffer.from(request.serializeBinary());
};

const json = (body: object): Uint8Array => Uint8Array.from(Buffer.from(JSON.stringify(body)));
