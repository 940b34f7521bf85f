import { ClusterInfo } from '@eventstore/db-client/generated/gossip_pb';
import { SupportedMethods } from '@eventstore/db-client/generated/serverfeatures_pb';
import { BatchAppendResp, DeleteResp, ReadResp, TombstoneResp } from '@eventstore/db-client/generated/streams_pb';
import type { Exchange } from './exchange';
import { type CallStatus, framesFrom, type RecordedCall } from './recording';

interface Reply {
  readonly message: unknown;
  readonly bytes: number | undefined;
}

/** What one call heard from the server, as far as two servers must agree on it. */
export interface Heard {
  readonly method: string;
  readonly replies: readonly Reply[];
  readonly status: CallStatus | undefined;
}

const CLASSES: Readonly<Record<string, { deserializeBinary(bytes: Uint8Array): { toObject(): object } }>> = {
  GetSupportedMethods: SupportedMethods,
  BatchAppend: BatchAppendResp,
  Read: ReadResp,
  Delete: DeleteResp,
  Tombstone: TombstoneResp,
};

const lastPart = (method: string): string => method.split('/').at(-1)!;

const decoded = (method: string, reply: Buffer): object => {
  const type = method.includes('.gossip.') ? ClusterInfo : CLASSES[lastPart(method)]!;
  return type.deserializeBinary(reply).toObject();
};

export const heardFrom = (exchange: Exchange): Heard => {
  const { method, replies, status, statusName } = exchange;
  return comparable({
    method,
    replies: replies.map((reply) => ({ message: decoded(method, reply), bytes: reply.byteLength })),
    status: status && {
      code: status.code,
      name: statusName!,
      details: status.details,
      trailers: status.metadata.getMap() as Record<string, string>,
    },
  });
};

export const heardInRecording = (call: RecordedCall): Heard =>
  comparable({
    method: call.method,
    replies: framesFrom('server', call).map(({ message, bytes }) => ({ message, bytes })),
    status: call.status,
  });

/** Positions are not among what differs: the double counts bytes as the server does. */
const comparable = ({ method, replies, status }: Heard): Heard => ({
  method,
  replies: replies.map(({ message, bytes }) => ({
    message: withoutChance(message, ''),
    // Ports and random numbers take more or fewer bytes.
    bytes: method.includes('.gossip.') ? undefined : bytes,
  })),
  status: status && {
    ...status,
    // Of a call that went well, one library says nothing and another one "OK".
    details: status.code === 0 ? '' : status.details,
    trailers: withoutTransport(status.trailers),
  },
});

/** Whether there is a content type tells a status without any reply before it; gRPC libraries write it differently. */
const withoutTransport = ({ date: _, ...others }: CallStatus['trailers']): CallStatus['trailers'] =>
  'content-type' in others ? { ...others, 'content-type': 'application/grpc' } : others;

const CHANCE = new Set(['subscriptionId', 'instanceId', 'timeStamp', 'port']);

const withoutChance = (value: unknown, name: string): unknown => {
  if (CHANCE.has(name)) return `<${name}>`;
  if (Array.isArray(value))
    return isCreated(value) ? ['created', '<ticks>'] : value.map((each) => withoutChance(each, ''));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(fields.map(([field, each]) => [field, withoutChance(each, field)]));
};

const isCreated = ([name, ticks]: readonly unknown[]): boolean =>
  name === 'created' && typeof ticks === 'string' && /^\d{17}$/.test(ticks);
