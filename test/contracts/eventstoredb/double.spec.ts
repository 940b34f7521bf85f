import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { BACKWARDS, END, EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
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
    const twins = await client.appendToStream('b', [known, known]);
    expect(await client.appendToStream('b', [known, known])).toEqual(twins);
  });

  it('keep ids in lower case, however they are written', async () => {
    const double = await startDouble();
    const id = 'C0FFEE00-0000-4000-8000-00000000CAFE';
    await clientOf(double).appendToStream('a', jsonEvent({ id, type: 'A', data: {} }));
    expect(double.log.at(-1)!.id).toBe(id.toLowerCase());
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
