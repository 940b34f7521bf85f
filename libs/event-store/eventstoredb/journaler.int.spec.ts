import { Client } from 'pg';
import type { RecordedEvent } from '#libs/event-sourcing';
import { append, fact, stream } from '../../../test/contracts/event-store/samples';
import { EventStoreDouble } from '../../../test/support/eventstoredb';
import { freshDatabase, type FreshDatabase } from '../../../test/support/fresh-database';
import { until } from '../../../test/support/until';
import { Claims } from '../postgres/claims';
import { PostgresEventStore } from '../postgres/postgres-event-store';
import { PostgresJournal } from '../postgres/postgres-journal';
import { Rows } from '../postgres/rows';
import { compareJournal } from './compare-journal';
import { EventStoreDbEventStore } from './eventstoredb-event-store';
import { Journaler } from './journaler';
import { rebuildJournal } from './rebuild-journal';
import { readEventStoreUrl } from './settings';

const CATEGORIES = ['contrat'];

describe('the journal of EventStoreDB', () => {
  let double: EventStoreDouble;
  let database: FreshDatabase;
  let rows: Rows;
  let journal: PostgresJournal;
  let store: EventStoreDbEventStore;
  let stopping: AbortController;
  let running: Promise<void>;
  let said: string[];

  const settings = (url = double.url) => readEventStoreUrl(url);
  const run = (url = double.url) => {
    stopping = new AbortController();
    const journaler = new Journaler({
      ...{ settings: settings(url), url: database.url, categories: CATEGORIES },
      onCopied: () => journal.ring(),
      onError: (_, error) => said.push(error instanceof Error ? error.message : String(error)),
    });
    running = journaler.run(stopping.signal).finally(() => journaler.close());
  };
  const stop = async () => {
    stopping.abort();
    await running;
  };
  const query = async <Row extends object>(sql: string): Promise<Row[]> => {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    try {
      return (await client.query<Row>(sql)).rows;
    } finally {
      await client.end();
    }
  };
  const events = async () => {
    const read: RecordedEvent[] = [];
    for await (const page of journal.readAll()) read.push(...page.events);
    return read;
  };
  const caughtUp = async (count: number) =>
    until(events, (read) => read.length === count).then((read) => read.map(({ id }) => id));
  const altered = (sql: string) =>
    query(
      `alter table es.events disable trigger events_are_facts; ${sql}; alter table es.events enable always trigger events_are_facts`,
    );

  beforeEach(async () => {
    said = [];
    double = await EventStoreDouble.start();
    database = await freshDatabase();
    rows = new Rows(database.url, 4);
    journal = new PostgresJournal(rows);
    store = new EventStoreDbEventStore({ settings: settings(), categories: CATEGORIES, claims: new Claims(rows) });
    run();
  });
  afterEach(async () => {
    await stop();
    await store.close();
    await Promise.all([rows.close(), double.kill()]);
    await database.drop();
  });

  it('has ordinals without a hole, the same facts, and says where a position stands', async () => {
    const [a, b] = [stream(), stream()];
    const given = [fact(0), fact(1), fact(2), fact(3)];
    await store.append(append(a, 'no-stream', ...given.slice(0, 2)));
    const { position } = await store.append(append(b, 'no-stream', ...given.slice(2, 3)));
    expect(await journal.locate('c9999999999999999999' as typeof position)).toBeUndefined();
    await store.append(append(a, 1n, ...given.slice(3)));
    expect(await caughtUp(4)).toEqual(given.map(({ id }) => id));
    const read = await events();
    expect(read.map((event) => Number(event.position))).toEqual([1, 2, 3, 4]);
    const original = [];
    for await (const page of store.readStream(a)) original.push(...page);
    expect(
      read
        .filter((event) => event.stream === a)
        .map(({ metadata, data, recordedAt }) => ({ metadata, data, recordedAt })),
    ).toEqual(
      original.map(({ metadata, data, recordedAt }) => ({
        metadata: { ...metadata, occurredAt: '2026-04-20T09:00:00Z' },
        data,
        recordedAt: expect.stringContaining(recordedAt.slice(0, 19)) as string,
      })),
    );
    expect(Number(await journal.locate(position))).toBe(3);
    expect(await compareJournal({ settings: settings(), url: database.url, categories: CATEGORIES })).toMatchObject([
      { ok: true, detail: expect.stringMatching(/2 flux et 4 faits/) as string },
      { ok: true, detail: expect.stringMatching(/les 4 faits/) as string },
    ]);
  });

  it('goes on after a kill of the server, and after one of its own, without a gap or a repeat', async () => {
    const name = stream();
    const given = Array.from({ length: 30 }, (_, n) => fact(n));
    for (const [n, event] of given.entries()) {
      if (n === 8) await double.kill();
      const appended = store.append(append(name, n === 0 ? 'no-stream' : BigInt(n - 1), event));
      if (n === 8) await double.restart({ notReady: 1 });
      await appended;
      if (n === 16) await stop();
      if (n === 20) run();
    }
    expect(await caughtUp(30)).toEqual(given.map(({ id }) => id));
  });

  it('refuses to follow another log, and says so to everybody', async () => {
    await store.append(append(stream(), 'no-stream', fact(0)));
    await caughtUp(1);
    await stop();
    const other = await EventStoreDouble.start();
    run(other.url);
    const halted = await until(
      () => query<{ halted: string | null }>('select halted from es.log_head'),
      ([row]) => row?.halted !== null,
    );
    expect(halted[0]?.halted).toMatch(/ce n’est plus le même magasin/);
    expect(await events()).toHaveLength(1);
    await stop();
    await other.kill();
    run();
    await until(
      () => query<{ halted: string | null }>('select halted from es.log_head'),
      ([row]) => row?.halted === null,
    );
    await store.append(append(stream(), 'no-stream', fact(0)));
    await caughtUp(2);
  });

  it('notices a store that was restored under a running copy', async () => {
    const name = stream();
    await store.append(append(name, 'no-stream', fact(0), fact(1)));
    await caughtUp(2);
    const { port } = double;
    await double.kill();
    double = await EventStoreDouble.start({ port });
    const halted = await until(
      () => query<{ halted: string | null }>('select halted from es.log_head'),
      ([row]) => row?.halted !== null,
    );
    expect(halted[0]?.halted).toMatch(/restauré/);
    await store.append(append(stream(), 'no-stream', fact(7)));
    const { count, differsFrom } = await rebuildJournal({
      ...{ settings: settings(), ownerUrl: database.url, applicationUrl: database.url, categories: CATEGORIES },
      onProgress: () => undefined,
    });
    expect([count, differsFrom]).toEqual([1n, 1n]);
    await stop();
    run();
    await store.append(append(stream(), 'no-stream', fact(8)));
    await caughtUp(2);
  });

  it('is not rebuilt over facts that were born in PostgreSQL', async () => {
    await stop();
    const local = new PostgresEventStore({ url: database.url });
    await local.append(append(stream(), 'no-stream', fact(0)));
    await local.close();
    const rebuilding = rebuildJournal({
      ...{ settings: settings(), ownerUrl: database.url, applicationUrl: database.url, categories: CATEGORIES },
      onProgress: () => undefined,
    });
    await expect(rebuilding).rejects.toThrow(/n’existant que là/);
    expect(await events()).toHaveLength(1);
  });

  it('is never mixed with facts that were born in PostgreSQL', async () => {
    await store.append(append(stream(), 'no-stream', fact(0)));
    await caughtUp(1);
    const local = new PostgresEventStore({ url: database.url });
    await expect(local.append(append(stream(), 'no-stream', fact(0)))).rejects.toThrow();
    await local.close();
    expect(await events()).toHaveLength(1);
  });

  it.each([
    [
      'données',
      `update es.events set data = '{"n":7}' where position = 2`,
      /révision 1 : données « .* » dans EventStoreDB, « \{"n":7\} »/,
    ],
    ['auteur', `update es.events set actor_role = 'x' where position = 1`, /révision 0 : auteur/],
    [
      'fin coupée',
      `delete from es.events where position = 3; update es.log_head set position = 2; update es.streams set version = 1`,
      /révision 2 : présente dans EventStoreDB, absente du journal/,
    ],
    ['fait absent', `delete from es.events where position = 3`, /absent|EventStoreDB n’en a|position 3/],
  ])('tells the first difference: %s', async (_, sql, expected) => {
    await store.append(append(stream(), 'no-stream', fact(0), fact(1), fact(2)));
    await caughtUp(3);
    await altered(sql);
    const checks = await compareJournal({ settings: settings(), url: database.url, categories: CATEGORIES });
    const failed = checks.filter(({ ok }) => !ok);
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.map(({ detail }) => detail).join('\n')).toMatch(expected);
  });

  it('is rebuilt while commands go on, and says from where it differs', async () => {
    const name = stream();
    const given = Array.from({ length: 40 }, (_, n) => fact(n));
    await store.append(append(name, 'no-stream', ...given.slice(0, 20)));
    await caughtUp(20);
    await altered(`update es.events set data = '{"n":-1}' where position = 12`);
    const writing = (async () => {
      for (let n = 20; n < 40; n += 1)
        await store.append(append(name, BigInt(n - 1), given[n] as (typeof given)[number]));
    })();
    const rebuilt = await rebuildJournal({
      ...{ settings: settings(), ownerUrl: database.url, applicationUrl: database.url, categories: CATEGORIES },
      onProgress: () => undefined,
    });
    expect(rebuilt.differsFrom).toBe(12n);
    await writing;
    expect(await caughtUp(40)).toEqual(given.map(({ id }) => id));
    const checks = await compareJournal({ settings: settings(), url: database.url, categories: CATEGORIES });
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    await expect(query(`delete from es.events`)).rejects.toThrow(/ne se modifie pas/);
  });
});
