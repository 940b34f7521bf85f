import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type AllStreamSubscription, EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { type DoubleOptions, EventStoreDouble } from '../../support/eventstoredb';

const running: EventStoreDouble[] = [];

export const startDouble = async (options?: DoubleOptions): Promise<EventStoreDouble> => {
  const double = await EventStoreDouble.start(options);
  running.push(double);
  return double;
};

export const startCluster = async (): Promise<readonly EventStoreDouble[]> => {
  const nodes = await EventStoreDouble.startCluster(3);
  running.push(...nodes);
  return nodes;
};

export const killAll = async (): Promise<void> => {
  await Promise.all(running.splice(0).map((node) => node.kill()));
};

export const clientOf = ({ url }: EventStoreDouble, user = ''): EventStoreDBClient =>
  EventStoreDBClient.connectionString(user === '' ? url : url.replace('//', `//${user}@`));

export const anEvent = (type = 'DossierDepose') =>
  jsonEvent({ id: randomUUID(), type, data: { montantCents: '125000' } });

export const NEW = { expectedRevision: 'no_stream' } as const;

/** Events that clients wrote, by stream and revision: those of the system are left out. */
export const writtenIn = ({ log }: EventStoreDouble): readonly string[] =>
  log.filter(({ stream }) => !stream.startsWith('$')).map(({ stream, revision }) => `${revision}@${stream}`);

export const typesOf = async (read: AsyncIterable<{ event?: { type: string } }>): Promise<unknown[]> => {
  const types: unknown[] = [];
  for await (const { event } of read) types.push(event?.type);
  return types;
};

export const failureOf = async (subscription: AllStreamSubscription): Promise<unknown> => {
  const [error] = (await once(subscription, 'error').catch((failure: unknown) => [failure])) as unknown[];
  return error;
};
