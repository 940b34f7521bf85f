import { Client } from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { emptyDatabase, type FreshDatabase } from '../../../../test/support/fresh-database';
import { migrate } from './migrate';
import { EventLog1763800000000 } from './migrations/1763800000000-event-log';
import { Upgrades1766400000000 } from './migrations/1766400000000-upgrades';

const making = (name: string) =>
  class implements MigrationInterface {
    readonly name = name;
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(`create table es.${name} (n int)`);
    }
    async down(runner: QueryRunner): Promise<void> {
      await runner.query(`drop table es.${name}`);
    }
  };

describe('an upgrade of the database', () => {
  let database: FreshDatabase;
  beforeEach(async () => {
    database = await emptyDatabase();
  });
  afterEach(() => database.drop());

  /** What is told of a migration to these. */
  const told = async (migrations: Parameters<typeof migrate>[0]['migrations']) => {
    const words: unknown[] = [];
    await migrate({
      ...{ ownerUrl: database.url, applicationUrl: database.url, migrations, grants: () => [] },
      listener: {
        begin: ({ steps, facts, lastSecondsPerMillion }) => words.push([...steps, facts, lastSecondsPerMillion]),
        step: (rank) => words.push(rank),
        end: (seconds) => words.push(seconds > 0),
      },
    });
    return words;
  };

  it('is told before it is done, step by step, with how long the last one took', async () => {
    const first = [EventLog1763800000000, Upgrades1766400000000];
    // An empty database is prepared, which is no upgrade.
    expect(await told(first)).toEqual([]);
    expect(await told(first)).toEqual([]);
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query('update es.log_head set position = 20000');
    await client.end();
    const second = [...first, making('b1766500000000'), making('c1766600000000')];
    expect(await told(second)).toEqual([['b1766500000000', 'c1766600000000', 20_000n, undefined], 1, 2, true]);
    expect(await told([...second, making('d1766700000000')])).toEqual([
      ['d1766700000000', 20_000n, expect.any(Number)],
      1,
      true,
    ]);
  });
});
