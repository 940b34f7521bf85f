import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import {
  ConcurrencyConflict,
  InvalidAppend,
  StoreOverloaded,
  StoreUnavailable,
  type Append,
  type Journal,
} from '#libs/event-sourcing';
import { freshDatabase, sessionsOf, type FreshDatabase } from '../../../../test/support/fresh-database';
import { recue } from '../../../../test/support/pieces';
import { until } from '../../../../test/support/until';
import { PostgresEventStore, type PostgresEventStoreOptions } from '../postgres-event-store';

const LIMITS = { appends: 5_000, bytes: 1_000_000, patienceMs: 5_000 };

const append = (change: Partial<Append['metadata']> = {}): Append => ({
  stream: `essai-${randomUUID()}`,
  expected: 'no-stream',
  events: [{ ...recue(1), id: randomUUID() }],
  metadata: {
    commandId: randomUUID(),
    correlationId: randomUUID(),
    causationId: randomUUID(),
    actor: { personneId: randomUUID(), role: 'systeme', territoire: 'FR' },
    occurredAt: '2026-04-20T09:00:00.000Z',
    ...change,
  },
});

const streamsOf = async (journal: Journal) => {
  const streams: string[] = [];
  for await (const { events } of journal.readAll()) streams.push(...events.map(({ stream }) => stream));
  return streams;
};
const wait = (pool: Pool) => pool.query('select pg_sleep(0.05)');

describe('appends committed together', () => {
  let database: FreshDatabase;
  let pool: Pool;
  let stores: PostgresEventStore[];
  beforeEach(async () => {
    stores = [];
    database = await freshDatabase();
    pool = sessionsOf(database.url, 4);
  });
  afterEach(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await pool.end();
    await database.drop();
  });
  const open = (options: Partial<PostgresEventStoreOptions> = {}) => {
    const store = new PostgresEventStore({ url: database.url, ...options });
    stores.push(store);
    return store;
  };

  it('are refused at the door when the queue is full, and those inside are stored', async () => {
    const store = open({ limits: { ...LIMITS, appends: 10 } });
    const asked = Array.from({ length: 15 }, () => append());
    const outcomes = await Promise.allSettled(asked.map((one) => store.append(one)));
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    expect(refused).toHaveLength(5);
    for (const reason of refused) expect(reason).toBeInstanceOf(StoreOverloaded);
    expect((await streamsOf(store)).sort()).toEqual(
      asked
        .slice(0, 10)
        .map(({ stream }) => stream)
        .sort(),
    );
    expect(store.queueDepth).toBe(0);
    await expect(store.append(append())).resolves.toMatchObject({ outcome: 'appended' });
  });

  it('are refused at the door when the queue holds too many bytes', async () => {
    const store = open({ limits: { ...LIMITS, bytes: 200 } });
    const [first, ...others] = await Promise.allSettled(Array.from({ length: 5 }, () => store.append(append())));
    expect(first).toMatchObject({ status: 'fulfilled' });
    expect(others.at(-1)).toMatchObject({ status: 'rejected', reason: expect.any(StoreOverloaded) });
  });

  it('do not fail for the bad datum of a neighbour', async () => {
    const store = open();
    const good = Array.from({ length: 6 }, () => append());
    const bad = [append({ occurredAt: 'hier' }), append({ commandId: 'pas-un-uuid' })];
    const asked = [...good.slice(0, 3), ...bad, ...good.slice(3)];
    const outcomes = await Promise.allSettled(asked.map((one) => store.append(one)));
    expect(outcomes.map(({ status }) => status)).toEqual(
      asked.map((one) => (bad.includes(one) ? 'rejected' : 'fulfilled')),
    );
    expect(outcomes[3]).toMatchObject({ reason: expect.any(InvalidAppend) });
    expect((await streamsOf(store)).sort()).toEqual(good.map(({ stream }) => stream).sort());
  });

  it.each([
    ['a stream that exists already', 'no-stream', 1],
    ['a revision that has passed', 0n, 2],
    ['a revision to come', 7n, 1],
    ['a stream that does not exist', 0n, 0],
  ] as const)('are all stored but the one that expects %s, alone or beside others', async (_, expected, revisions) => {
    const store = open();
    const [moved, continued] = [append(), append()];
    for (let revision = 0n; revision < revisions; revision += 1n)
      await store.append({
        ...append(),
        stream: moved.stream,
        expected: revision === 0n ? 'no-stream' : revision - 1n,
      });
    await store.append(continued);
    const before = (await streamsOf(store)).length;
    const stale = { ...append(), stream: moved.stream, expected };
    await expect(store.append(stale)).rejects.toBeInstanceOf(ConcurrencyConflict);
    const next = { ...append(), stream: continued.stream, expected: 0n };
    const outcomes = await Promise.allSettled([append(), stale, next].map((one) => store.append(one)));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((await streamsOf(store)).slice(before)).toHaveLength(2);
    const { rows } = await pool.query<object>(
      `select from es.streams s full join (select stream_id, max(version) as version, max(position) as last from es.events group by stream_id) e
        using (stream_id) where (s.version, s.last_position) is distinct from (e.version, e.last)`,
    );
    expect(rows).toEqual([]);
  });

  it('survive the loss of their connection: each is stored once', async () => {
    // A busy machine reconnects slowly: only the loss is tried here, not the patience.
    const store = open({ limits: { ...LIMITS, patienceMs: 240_000 } });
    let killed = 0;
    let appending = true;
    const kill = async () => {
      while (appending) {
        const { rows } = await pool.query<{ n: number }>(
          `select count(pg_terminate_backend(pid))::int as n from pg_stat_activity
            where datname = current_database() and query ~ 'es.append_' and pid <> pg_backend_pid()`,
        );
        killed += rows[0]?.n ?? 0;
        await wait(pool);
      }
    };
    const stored: string[] = [];
    const write = async () => {
      for (let i = 0; i < 60 || killed === 0; i += 1) {
        const one = append();
        expect((await store.append(one)).outcome).toMatch(/appended|duplicate/);
        stored.push(one.stream);
      }
    };
    await Promise.all([
      kill(),
      Promise.all(Array.from({ length: 8 }, write)).finally(() => {
        appending = false;
      }),
    ]);
    expect(killed).toBeGreaterThan(0);
    expect((await streamsOf(store)).sort()).toEqual(stored.sort());
  });

  it('wait for a lock no longer than they can, and say that nothing is lost', async () => {
    const store = open({ limits: { ...LIMITS, patienceMs: 100 } });
    const client = await pool.connect();
    await client.query('begin');
    await client.query('select from es.log_head for update');
    const outcome = await store.append(append()).catch((error: unknown) => error);
    await client.query('rollback');
    client.release();
    expect(outcome).toBeInstanceOf(StoreUnavailable);
    expect(await streamsOf(store)).toEqual([]);
    const later = append();
    await until(
      () => store.append(later).catch(() => undefined),
      (answer) => answer !== undefined,
    );
    expect(await streamsOf(store)).toEqual([later.stream]);
  });

  it('are finished before the store closes, and none is taken after', async () => {
    const store = open();
    const underWay = Array.from({ length: 20 }, () => store.append(append()));
    await store.close();
    expect((await Promise.allSettled(underWay)).every(({ status }) => status === 'fulfilled')).toBe(true);
    await expect(store.append(append())).rejects.toBeInstanceOf(StoreUnavailable);
    stores = [];
    expect(await streamsOf(open())).toHaveLength(20);
  });
});
