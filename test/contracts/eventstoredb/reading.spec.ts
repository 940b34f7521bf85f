import { once } from 'node:events';
import { type AllStreamSubscription, BACKWARDS, type Position, streamNameFilter } from '@eventstore/db-client';
import { anEvent, clientOf, killAll, startDouble, typesOf } from './doubles';

afterEach(killAll);

/** The types of a subscription to everything until it has caught up. */
const pastOf = async (subscription: AllStreamSubscription): Promise<readonly string[]> => {
  const types: string[] = [];
  subscription.on('data', ({ event }) => types.push(event!.type));
  await once(subscription, 'caughtUp');
  await subscription.unsubscribe();
  return types;
};

describe('filtered subscriptions', () => {
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

  it('have a checkpoint every window', async () => {
    const client = clientOf(await startDouble());
    await client.appendToStream(
      'a',
      Array.from({ length: 98 }, () => anEvent()),
    );
    const checkpoints: Position[] = [];
    const checkpointReached = (_: AllStreamSubscription, position: Position) => void checkpoints.push(position);
    const settings = { prefixes: ['b'], maxSearchWindow: 10, checkpointReached };
    await pastOf(client.subscribeToAll({ filter: streamNameFilter(settings) }));
    expect(checkpoints).toHaveLength(10);
  });
});

describe('what the programme does not ask', () => {
  it.each([
    ['a subscription to one stream', 'subscribeToStream'],
    ['a read backwards from a revision', 'backwards'],
    ['a read of everything', 'readAll'],
  ] as const)('is not guessed at: %s', async (_, what) => {
    const client = clientOf(await startDouble());
    await client.appendToStream('a', [anEvent(), anEvent()]);
    const asked = {
      subscribeToStream: () => typesOf(client.subscribeToStream('a')),
      backwards: () => typesOf(client.readStream('a', { direction: BACKWARDS, fromRevision: 1n })),
      readAll: () => typesOf(client.readAll()),
    };
    await expect(asked[what]()).rejects.toMatchObject({ code: 12 });
  });
});
