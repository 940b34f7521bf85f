import { once } from 'node:events';
import {
  type AllStreamSubscription,
  BACKWARDS,
  eventTypeFilter,
  excludeSystemEvents,
  jsonEvent,
  type Position,
  streamNameFilter,
} from '@eventstore/db-client';
import { Empty } from '@eventstore/db-client/generated/shared_pb';
import { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb';
import { ReadReq, type ReadResp } from '@eventstore/db-client/generated/streams_pb';
import { credentials } from '@grpc/grpc-js';
import { anEvent, clientOf, killAll, startDouble, typesOf } from './doubles';

afterEach(killAll);

const several = (...types: readonly string[]) => types.map((type) => anEvent(type));

/** The types of a subscription to everything until it has caught up. */
const pastOf = async (subscription: AllStreamSubscription): Promise<readonly string[]> => {
  const types: string[] = [];
  subscription.on('data', ({ event }) => types.push(event!.type));
  await once(subscription, 'caughtUp');
  await subscription.unsubscribe();
  return types;
};

describe('reads of a stream', () => {
  it('go backwards from a revision down to the first one', async () => {
    const client = clientOf(await startDouble());
    await client.appendToStream('a', several('A', 'B', 'C'));
    const read = (fromRevision: bigint) => typesOf(client.readStream('a', { direction: BACKWARDS, fromRevision }));
    expect([await read(1n), await read(9n)]).toEqual([
      ['B', 'A'],
      ['C', 'B', 'A'],
    ]);
  });

  it('of no event give none', async () => {
    const client = clientOf(await startDouble());
    await client.appendToStream('a', anEvent());
    expect(await typesOf(client.readStream('a', { maxCount: 0 }))).toEqual([]);
  });
});

describe('filtered subscriptions', () => {
  it('begin with the event that a checkpoint lies before', async () => {
    const client = clientOf(await startDouble());
    const { position } = await client.appendToStream('a-1', anEvent('A'));
    const [filter, fromPosition] = [streamNameFilter({ prefixes: ['a-'] }), { ...position!, prepare: 0n }];
    expect(await pastOf(client.subscribeToAll({ filter, fromPosition }))).toEqual(['A']);
    expect(await pastOf(client.subscribeToAll({ filter, fromPosition: position! }))).toEqual([]);
  });

  it('look at the beginning of names', async () => {
    const client = clientOf(await startDouble());
    for (const [stream, type] of [
      ['a-1', 'A'],
      ['ba-1', 'B'],
      ['c-1', 'C'],
    ] as const) {
      await client.appendToStream(stream, anEvent(type));
    }
    const filter = streamNameFilter({ prefixes: ['a-', 'c-'] });
    expect(await pastOf(client.subscribeToAll({ filter }))).toEqual(['A', 'C']);
  });

  it('have checkpoints every so many windows', async () => {
    const client = clientOf(await startDouble());
    await client.appendToStream('a', several(...Array.from({ length: 98 }, () => 'A')));
    const checkpoints: Position[] = [];
    const checkpointReached = (_: AllStreamSubscription, position: Position) => void checkpoints.push(position);
    const settings = { prefixes: ['b'], maxSearchWindow: 10, checkpointInterval: 3, checkpointReached };
    await pastOf(client.subscribeToAll({ filter: streamNameFilter(settings) }));
    expect(checkpoints).toHaveLength(3);
  });
});

describe('reads of everything', () => {
  it('begin with what the system wrote, which a filter leaves out', async () => {
    const client = clientOf(await startDouble());
    await client.appendToStream('a', anEvent('Seul'));
    expect(await typesOf(client.readAll())).toEqual(['$EpochInformation', '$metadata', 'Seul']);
    const subscription = client.subscribeToAll({ filter: excludeSystemEvents() });
    expect(await once(subscription, 'data')).toMatchObject([{ event: { type: 'Seul' } }]);
    await subscription.unsubscribe();
  });

  it('from a position include its event forwards, and leave it out backwards', async () => {
    const client = clientOf(await startDouble());
    await client.appendToStream('a', anEvent('A'));
    const { position } = await client.appendToStream('a', anEvent('B'));
    await client.appendToStream('a', anEvent('C'));
    const from = { fromPosition: position!, maxCount: 2 };
    expect(await typesOf(client.readAll(from))).toEqual(['B', 'C']);
    expect(await typesOf(client.readAll({ ...from, direction: BACKWARDS }))).toEqual(['A', '$metadata']);
  });

  it('refuse a regular expression that is none', async () => {
    const client = clientOf(await startDouble());
    const subscription = client.subscribeToAll({ filter: eventTypeFilter({ regex: '(' }) });
    await expect(once(subscription, 'confirmation')).rejects.toMatchObject({ code: 3 });
  });

  it('give ids as two numbers to who asks so', async () => {
    const double = await startDouble();
    const event = jsonEvent({ id: '00112233-4455-6677-8899-aabbccddeeff', type: 'A', data: {} });
    await clientOf(double).appendToStream('a', event);
    const { UUIDOption, AllOptions } = ReadReq.Options;
    const options = new ReadReq.Options()
      .setAll(new AllOptions().setEnd(new Empty()))
      .setReadDirection(ReadReq.Options.ReadDirection.BACKWARDS)
      .setCount('1')
      .setNoFilter(new Empty())
      .setUuidOption(new UUIDOption().setStructured(new Empty()));
    const client = new StreamsClient(`127.0.0.1:${double.port}`, credentials.createInsecure());
    const ids = [];
    for await (const reply of client.read(new ReadReq().setOptions(options))) {
      ids.push((reply as ReadResp).getEvent()!.getEvent()!.getId()!.getStructured()!.toObject());
    }
    client.close();
    const [mostSignificantBits, leastSignificantBits] = [0x0011223344556677n, -0x7766554433221101n].map(String);
    expect(ids).toEqual([{ mostSignificantBits, leastSignificantBits }]);
  });
});

describe('subscriptions to a stream', () => {
  it('go on behind a revision, and never catch up where nobody has written', async () => {
    const client = clientOf(await startDouble());
    await client.appendToStream('a', [anEvent('A'), anEvent('B')]);
    const [known, missing] = [client.subscribeToStream('a', { fromRevision: 0n }), client.subscribeToStream('b')];
    const heard: string[] = [];
    known.on('data', ({ event }) => heard.push(event!.type)).on('caughtUp', () => heard.push('caughtUp'));
    missing.on('data', ({ event }) => heard.push(event!.type)).on('caughtUp', () => heard.push('caughtUp on nothing'));
    await Promise.all([once(known, 'caughtUp'), once(missing, 'confirmation')]);
    const delivered = once(missing, 'data');
    await client.appendToStream('b', anEvent('C'));
    await delivered;
    expect(heard).toEqual(['B', 'caughtUp', 'C']);
    await Promise.all([known.unsubscribe(), missing.unsubscribe()]);
  });
});
