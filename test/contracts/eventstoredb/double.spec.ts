import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import {
  BACKWARDS,
  END,
  EventStoreDBClient,
  eventTypeFilter,
  excludeSystemEvents,
  jsonEvent,
} from '@eventstore/db-client';
import { Empty } from '@eventstore/db-client/generated/shared_pb';
import { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb';
import { ReadReq, type ReadResp } from '@eventstore/db-client/generated/streams_pb';
import { credentials } from '@grpc/grpc-js';
import { EventStoreDouble, OTHER_CA_FILE } from '../../support/eventstoredb';
import { anEvent, clientOf, killAll, NEW, startDouble, typesOf, writtenIn } from './doubles';

afterEach(killAll);

const ADMINISTRATOR = { username: 'admin', password: 'changeit' };

describe('a secured double', () => {
  const secured = () => startDouble({ tls: true, users: true });

  it('serves its administrator', async () => {
    const client = clientOf(await secured(), 'admin:changeit');
    await client.appendToStream('a', anEvent('Ouverture'), NEW);
    expect(await typesOf(client.readStream('a'))).toEqual(['Ouverture']);
  });

  it('takes appends in a call of their own, as the client sends them with credentials', async () => {
    const double = await secured();
    const client = clientOf(double);
    const again = { expectedRevision: 7n, credentials: ADMINISTRATOR };
    await expect(client.appendToStream('a', anEvent(), { ...NEW, credentials: ADMINISTRATOR })).resolves.toMatchObject({
      nextExpectedRevision: 0n,
    });
    const conflict = { type: 'wrong-expected-version', expectedVersion: 7n, actualVersion: 0n };
    await expect(client.appendToStream('a', anEvent(), again)).rejects.toMatchObject(conflict);
    await expect(client.appendToStream('a', anEvent())).rejects.toMatchObject({ type: 'access-denied' });
    const large = jsonEvent({ type: 'Grand', data: { x: 'a'.repeat(1_100_000) } });
    await expect(client.appendToStream('a', large, { credentials: ADMINISTRATOR })).rejects.toMatchObject({
      type: 'maximum-append-size-exceeded',
      maxAppendSize: 1_048_576,
    });
    expect(writtenIn(double)).toEqual(['0@a']);
  });

  it('is not trusted by who trusts another authority', async () => {
    const { url, caFile } = await secured();
    const client = EventStoreDBClient.connectionString(url.replace(caFile, OTHER_CA_FILE));
    await expect(client.appendToStream('a', anEvent())).rejects.toMatchObject({ code: 14 });
  });

  it('does not understand who comes without TLS', async () => {
    const { port } = await secured();
    const client = EventStoreDBClient.connectionString(`esdb://127.0.0.1:${port}?tls=false`);
    await expect(client.appendToStream('a', anEvent())).rejects.toMatchObject({ code: 14 });
  });
});

describe('appends', () => {
  it('sent again at the same revision are answered as the first time', async () => {
    const double = await startDouble();
    const client = clientOf(double);
    const [second, third] = [anEvent(), anEvent()];
    await client.appendToStream('a', anEvent());
    const first = await client.appendToStream('a', [second, third], { expectedRevision: 0n });
    await client.appendToStream('a', anEvent());
    expect(await client.appendToStream('a', [second, third], { expectedRevision: 0n })).toEqual(first);
    const mixed = client.appendToStream('a', [second, anEvent()], { expectedRevision: 0n });
    await expect(mixed).rejects.toMatchObject({ type: 'wrong-expected-version', actualVersion: 3n });
    expect(writtenIn(double)).toHaveLength(4);
  });

  it('may come in several messages', async () => {
    const double = await startDouble();
    const events = Array.from({ length: 50 }, () => anEvent());
    const result = await clientOf(double).appendToStream('a', events, { ...NEW, batchAppendSize: 1_000 });
    expect(result).toMatchObject({ nextExpectedRevision: 49n });
    expect(double.log.slice(-50).map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  });

  it('that expect no revision are held to their ids', async () => {
    const client = clientOf(await startDouble());
    const [known, fresh] = [anEvent(), anEvent()];
    await client.appendToStream('a', known);
    await expect(client.appendToStream('a', [known, fresh])).rejects.toMatchObject({ type: 'wrong-expected-version' });
    await expect(client.appendToStream('a', fresh)).resolves.toMatchObject({ nextExpectedRevision: 1n });
  });
});

describe('deletes', () => {
  it('are refused as appends are', async () => {
    const client = clientOf(await startDouble());
    await client.appendToStream('a', [anEvent(), anEvent()]);
    const conflict = { type: 'wrong-expected-version', expectedVersion: 0n, actualVersion: 1n };
    await expect(client.deleteStream('a', { expectedRevision: 0n })).rejects.toMatchObject(conflict);
    await expect(client.tombstoneStream('a', { expectedRevision: 0n })).rejects.toMatchObject(conflict);
  });

  it('leave the events in the log, and say so in system streams', async () => {
    const client = clientOf(await startDouble());
    await client.appendToStream('a', anEvent('Avant'));
    await client.deleteStream('a');
    await client.tombstoneStream('a');
    const types = await typesOf(client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 3 }));
    expect(types).toEqual(['$streamDeleted', '$metadata', 'Avant']);
  });
});

describe('a stream deleted before it was written', () => {
  it('is there once somebody writes to it', async () => {
    const client = clientOf(await startDouble());
    await client.deleteStream('a');
    await expect(typesOf(client.readStream('a'))).rejects.toMatchObject({ type: 'stream-not-found' });
    await client.appendToStream('a', anEvent('Premier'), NEW);
    expect(await typesOf(client.readStream('a'))).toEqual(['Premier']);
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

describe('the double itself', () => {
  it('answers monitoring over HTTP/1.1 on the same port', async () => {
    const double = await startDouble();
    const status = async () => (await fetch(`http://127.0.0.1:${double.port}/health/live`)).status;
    expect(await status()).toBe(204);
    double.faults.refusals.push('Server Is Not Ready');
    expect(await status()).toBe(503);
  });

  it('does not run in production', async () => {
    const { NODE_ENV } = process.env;
    process.env.NODE_ENV = 'production';
    await expect(EventStoreDouble.start()).rejects.toThrow('for tests only');
    process.env.NODE_ENV = NODE_ENV;
  });

  it('runs in a process of its own, as long as its input is open', async () => {
    const child = spawn(process.execPath, [join(__dirname, '../../support/eventstoredb/main.cjs'), '{"users":true}']);
    const exited = once(child, 'exit');
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const append = EventStoreDBClient.connectionString(line.toString().trim()).appendToStream('a', anEvent());
    const refusal = await append.catch((error: unknown) => error);
    child.stdin.end();
    expect(await exited).toEqual([0, null]);
    expect(refusal).toMatchObject({ type: 'access-denied' });
  });
});
