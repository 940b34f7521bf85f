import { once } from 'node:events';
import { streamNameFilter } from '@eventstore/db-client';
import { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb';
import { BatchAppendReq, type BatchAppendResp } from '@eventstore/db-client/generated/streams_pb';
import { credentials } from '@grpc/grpc-js';
import { anEvent, clientOf, failureOf, killAll, NEW, startDouble, typesOf, writtenIn } from './doubles';
import { unrecordedAppend } from './unrecorded-append';

afterEach(killAll);

describe('an append whose connection is cut', () => {
  it('after it is stored is told again what it came to', async () => {
    const double = await startDouble({ faults: { nextCutAfterCommit: 1 } });
    const [client, event] = [clientOf(double), anEvent()];
    await expect(client.appendToStream('a', event, NEW)).rejects.toMatchObject({ type: 'unavailable' });
    expect(writtenIn(double)).toEqual(['0@a']);
    await expect(client.appendToStream('a', event, NEW)).resolves.toMatchObject({ nextExpectedRevision: 0n });
    expect(writtenIn(double)).toEqual(['0@a']);
  });

  it('before it is stored leaves nothing behind', async () => {
    const double = await startDouble({ faults: { nextCutBeforeCommit: 1 } });
    const client = clientOf(double);
    await expect(client.appendToStream('a', anEvent(), NEW)).rejects.toMatchObject({ type: 'unavailable' });
    expect(writtenIn(double)).toEqual([]);
  });
});

describe('an append refused', () => {
  it.each(['Server Is Busy', 'Server Is Not Ready', 'No leader info'] as const)('by "%s"', async (words) => {
    const double = await startDouble({ faults: { refusals: [words] } });
    const client = clientOf(double);
    const refusal = { type: 'unknown', message: `Could not recognize ${words}` };
    await expect(client.appendToStream('a', anEvent())).rejects.toMatchObject(refusal);
    await expect(client.appendToStream('a', anEvent())).resolves.toMatchObject({ success: true });
  });

  it('as too late', async () => {
    const client = clientOf(await startDouble({ faults: { nextExpired: 1 } }));
    await expect(client.appendToStream('a', anEvent())).rejects.toMatchObject({ type: 'deadline-exceeded' });
    await expect(client.appendToStream('a', anEvent())).resolves.toMatchObject({ nextExpectedRevision: 0n });
  });

  it('by a node that only reads', async () => {
    const double = await startDouble();
    const client = clientOf(double);
    await client.appendToStream('a', anEvent('Avant'));
    double.faults.readOnly = true;
    await expect(client.appendToStream('a', anEvent())).rejects.toMatchObject({ type: 'access-denied' });
    expect(await typesOf(client.readStream('a'))).toEqual(['Avant']);
  });
});

describe('replies to appends', () => {
  it('come twice', async () => {
    const double = await startDouble({ faults: { nextRepliedTwice: 1 } });
    const client = new StreamsClient(`127.0.0.1:${double.port}`, credentials.createInsecure());
    const batches = client.batchAppend();
    batches.write(BatchAppendReq.deserializeBinary(unrecordedAppend()));
    batches.end();
    const replies: unknown[] = [];
    for await (const reply of batches) replies.push((reply as BatchAppendResp).toObject());
    client.close();
    expect(replies).toHaveLength(2);
    expect(replies[1]).toEqual(replies[0]);
  });
});

describe('a node', () => {
  it('keeps its events and its port when it is killed, and is not ready at once when it is back', async () => {
    const double = await startDouble();
    const { port } = double;
    const [client, event] = [clientOf(double), anEvent()];
    const before = await client.appendToStream('a', event, NEW);
    await double.kill();
    await expect(client.appendToStream('a', anEvent())).rejects.toMatchObject({ code: 14 });
    await double.restart({ notReady: 1 });
    expect(double.port).toBe(port);
    await expect(clientOf(double).appendToStream('a', anEvent())).rejects.toThrow('Server Is Not Ready');
    expect(await clientOf(double).appendToStream('a', event, NEW)).toEqual(before);
  });

  it.each(['kill', 'stop'] as const)('ends subscriptions with one error on %s', async (end) => {
    const double = await startDouble();
    const subscription = clientOf(double).subscribeToAll();
    await once(subscription, 'caughtUp');
    const failure = failureOf(subscription);
    await double[end]();
    expect(await failure).toMatchObject({ type: 'unavailable' });
    expect(subscription.destroyed).toBe(false);
  });

  it('answers nothing while it is frozen, then everything', async () => {
    const double = await startDouble();
    const client = clientOf(double);
    await client.appendToStream('a', anEvent('Avant'));
    double.freeze();
    const waiting = [typesOf(client.readStream('a')), typesOf(clientOf(double).readStream('a'))];
    const first = await Promise.race([...waiting, new Promise((resolve) => setImmediate(resolve, 'nothing'))]);
    double.thaw();
    expect([first, ...(await Promise.all(waiting))]).toEqual(['nothing', ['Avant'], ['Avant']]);
  });

  it('writes its own time into events', async () => {
    const double = await startDouble({ faults: { clockSkewMs: 3_600_000 } });
    const client = clientOf(double);
    await client.appendToStream('a', anEvent(), { deadline: 4_000_000 });
    for await (const { event } of client.readStream('a')) {
      expect(event!.created.getTime() - Date.now()).toBeGreaterThan(3_500_000);
    }
  });

  it('sends no more than its reader takes', async () => {
    const double = await startDouble();
    const client = clientOf(double);
    const many = 4_000;
    for (let written = 0; written < many; written += 500) {
      await client.appendToStream(
        'a',
        Array.from({ length: 500 }, () => anEvent()),
      );
    }
    const filter = streamNameFilter({ prefixes: ['a'] });
    const subscription = client.subscribeToAll({ filter }, { highWaterMark: 1 });
    await once(subscription, 'confirmation');
    // Two more exchanges over the same connection: what can leave has left.
    for (const stream of ['b', 'c']) await client.appendToStream(stream, anEvent());
    const sent = double.openCalls.find(({ kind }) => kind === 'subscription')!.sent();
    expect(sent).toBeLessThan(many / 2);
    let received = 0;
    subscription.on('data', () => (received += 1));
    await once(subscription, 'caughtUp');
    expect(received).toBe(many);
    await subscription.unsubscribe();
  });
});
