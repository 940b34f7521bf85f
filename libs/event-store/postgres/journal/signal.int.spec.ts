import { setImmediate as turn } from 'node:timers/promises';
import { freshDatabase, type FreshDatabase } from '../../../../test/support/fresh-database';
import { within } from '../../../../test/support/within';
import { Signal } from './signal';

describe('the signal of new events', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  it('closes at any moment of its start', async () => {
    // Each round closes it a few turns of the event loop later: connecting, asking to listen, listening.
    for (let turns = 0; turns < 300; turns += 8) {
      const signal = new Signal(database.url, () => undefined);
      signal.start();
      for (let taken = 0; taken < turns; taken += 1) await turn();
      await within(10_000, signal.close());
    }
  });
});
