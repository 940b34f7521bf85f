import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { BACKWARDS, END, EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { EventStoreDouble, OTHER_CA_FILE } from '../../support/eventstoredb';
import { anEvent, clientOf, killAll, NEW, startDouble, typesOf, writtenIn } from './doubles';

afterEach(killAll);

describe('a secured double', () => {
  const secured = () => startDouble({ tls: true, users: true });

  it('serves its administrator', async () => {
    const client = clientOf(await secured(), 'admin:changeit');
    await client.appendToStream('a', anEvent('Ouverture'), NEW);
    expect(await typesOf(client.readStream('a'))).toEqual(['Ouverture']);
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

  it('keep ids in lower case, however they are written', async () => {
    const double = await startDouble();
    const id = 'C0FFEE00-0000-4000-8000-00000000CAFE';
    await clientOf(double).appendToStream('a', jsonEvent({ id, type: 'A', data: {} }));
    expect(double.log.at(-1)!.id).toBe(id.toLowerCase());
  });
});

describe('deletes', () => {
  it('leave the events in the log, and say so in system streams', async () => {
    const client = clientOf(await startDouble());
    await client.appendToStream('a', anEvent('Avant'));
    await client.deleteStream('a');
    await client.tombstoneStream('a');
    const types = await typesOf(client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 3 }));
    expect(types).toEqual(['$streamDeleted', '$metadata', 'Avant']);
  });
});

describe('the double itself', () => {
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
