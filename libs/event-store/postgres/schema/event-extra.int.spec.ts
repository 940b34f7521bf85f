import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { freshDatabase, type FreshDatabase } from '../../../../test/support/fresh-database';

const INSTANT = '2026-04-20T09:00:00Z';

/** A process of the previous version may still run after another one has migrated. */
describe('what the version before calls', () => {
  let database: FreshDatabase;
  let client: Client;
  beforeEach(async () => {
    database = await freshDatabase();
    client = new Client({ connectionString: database.url });
    await client.connect();
  });
  afterEach(async () => {
    await client.end();
    await database.drop();
  });

  const [stream, id] = ['essai-1', randomUUID()];
  const actor = [[id], [id], [id], ['ines'], ['region.instructeur'], ['53']];
  const call = (name: string, values: readonly unknown[]) =>
    client.query(`select * from es.${name}(${values.map((_, i) => `$${i + 1}`).join(', ')})`, [...values]);
  const stored = async () => (await client.query<object>('select stream_id, extra from es.events')).rows;

  it('stores an append without extra metadata', async () => {
    const append = [[stream], [-1], [1], [1], [id], [false], [null], [null]];
    const events = [[1], [1], [stream], [id], ['Essaye.v1'], ['{}'], [INSTANT], ...actor];
    await call('append_batch', [...append, ...events]);
    expect(await stored()).toEqual([{ stream_id: stream, extra: null }]);
  });

  it('copies a page without extra metadata', async () => {
    await call('journal_page', [
      null,
      1,
      [1],
      [stream],
      [0],
      [id],
      ['Essaye.v1'],
      ['{}'],
      [INSTANT],
      [INSTANT],
      ...actor,
    ]);
    expect(await stored()).toEqual([{ stream_id: stream, extra: null }]);
  });
});
