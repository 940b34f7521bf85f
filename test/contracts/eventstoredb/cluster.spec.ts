import { once } from 'node:events';
import { anEvent, clientOf, failureOf, killAll, startCluster, startDouble, typesOf, writtenIn } from './doubles';

afterEach(killAll);

describe('a leader', () => {
  it('that is another one gets the next append of the client', async () => {
    const [old, next] = [await startDouble(), await startDouble()];
    const client = clientOf(old);
    await client.appendToStream('a', anEvent());
    const subscription = client.subscribeToAll();
    await once(subscription, 'caughtUp');
    const failure = failureOf(subscription);
    old.leadElsewhere({ host: '127.0.0.1', port: next.port });
    expect(await failure).toMatchObject({ type: 'unavailable' });
    const other = clientOf(old);
    await expect(other.appendToStream('b', anEvent())).rejects.toMatchObject({ type: 'not-leader' });
    await other.appendToStream('b', anEvent());
    expect([writtenIn(old), writtenIn(next)]).toEqual([['0@a'], ['0@b']]);
  });

  it('is named to who insists on it', async () => {
    const [leader, follower] = await startCluster();
    const insisting = { requiresLeader: true };
    const refusal = { type: 'not-leader', leader: { address: '127.0.0.1', port: leader!.port } };
    await expect(typesOf(clientOf(follower!).readStream('a', insisting))).rejects.toMatchObject(refusal);
    await expect(clientOf(follower!).appendToStream('a', anEvent(), insisting)).rejects.toMatchObject(refusal);
    await clientOf(leader!).appendToStream('a', anEvent(), insisting);
  });

  it('that is dead makes writers wait for the next one', async () => {
    const [leader, follower] = await startCluster();
    const client = clientOf(follower!);
    await client.appendToStream('a', anEvent());
    await leader!.kill();
    const append = client.appendToStream('a', anEvent());
    expect(await typesOf(client.readStream('a'))).toEqual(['DossierDepose']);
    follower!.lead();
    await expect(append).resolves.toMatchObject({ nextExpectedRevision: 1n });
  });
});

describe('a follower that is frozen', () => {
  it('gives nothing of what the others write, then all of it', async () => {
    const [leader, follower] = await startCluster();
    const [near, far] = [clientOf(follower!).subscribeToAll(), clientOf(leader!).subscribeToAll()];
    const senders: string[] = [];
    near.on('data', () => senders.push('near'));
    far.on('data', () => senders.push('far'));
    await Promise.all([once(near, 'caughtUp'), once(far, 'caughtUp')]);
    senders.length = 0;
    follower!.freeze();
    const delivered = [once(near, 'data'), once(far, 'data')];
    await clientOf(leader!).appendToStream('a', anEvent());
    await delivered[1];
    // Time enough for what is on its way: each answer makes a whole round.
    for (const stream of ['a', 'a', 'a']) await typesOf(clientOf(leader!).readStream(stream));
    expect(senders).toEqual(['far']);
    follower!.thaw();
    await delivered[0];
    expect(senders).toEqual(['far', 'near']);
    await Promise.all([near.unsubscribe(), far.unsubscribe()]);
  });
});
