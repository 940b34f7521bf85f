import { append, fact } from '../../../test/contracts/event-store/samples';
import { CopiedJournal } from '../../../test/support/copied-journal';
import { EventStoreDouble } from '../../../test/support/eventstoredb';
import { until } from '../../../test/support/until';
import { PostgresEventStore } from '../postgres/postgres-event-store';
import { compareJournal } from './compare-journal';
import { EventStoreDbClient } from '../eventstoredb/connection/client';
import { readEventStoreUrl } from '../eventstoredb/connection/settings';

describe('the journal of EventStoreDB', () => {
  let double: EventStoreDouble;
  let world: CopiedJournal;
  beforeEach(async () => {
    double = await EventStoreDouble.start();
    world = await CopiedJournal.open(double.url);
    world.run();
  });
  afterEach(async () => {
    await world.close();
    await double.kill();
  });

  it('has ordinals without a hole, the same facts, and says where a position stands', async () => {
    const [a, b] = [world.stream(), world.stream()];
    const given = [fact(0), fact(1), fact(2), fact(3)];
    await world.store.append(append(a, 'no-stream', ...given.slice(0, 2)));
    const { position } = await world.store.append(append(b, 'no-stream', ...given.slice(2, 3)));
    expect(await world.journal.locate('c9999999999999999999' as typeof position)).toBeUndefined();
    await world.store.append(append(a, 1n, ...given.slice(3)));
    expect(await world.caughtUp(4)).toEqual(given.map(({ id }) => id));
    const read = await world.events();
    expect(read.map((event) => Number(event.position))).toEqual([1, 2, 3, 4]);
    const original = [];
    for await (const page of world.store.readStream(a)) original.push(...page);
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
    expect(Number(await world.journal.locate(position))).toBe(3);
    expect(await compareJournal(world)).toMatchObject([
      { ok: true, detail: expect.stringMatching(/2 flux et 4 faits/) as string },
      { ok: true, detail: expect.stringMatching(/les 4 faits/) as string },
    ]);
  });

  it('goes on after a kill of the server, and after one of its own, without a gap or a repeat', async () => {
    const name = world.stream();
    const given = Array.from({ length: 30 }, (_, n) => fact(n));
    for (const [n, event] of given.entries()) {
      if (n === 8) await double.kill();
      const appended = world.store.append(append(name, n === 0 ? 'no-stream' : BigInt(n - 1), event));
      if (n === 8) await double.restart({ notReady: 1 });
      await appended;
      if (n === 16) await world.stop();
      if (n === 20) world.run();
    }
    expect(await world.caughtUp(30)).toEqual(given.map(({ id }) => id));
  });

  it('follows whoever leads when the leader is deposed, and when it dies, without a gap or a repeat', async () => {
    const nodes = await EventStoreDouble.startCluster(3);
    const [first, second, third] = nodes as [EventStoreDouble, EventStoreDouble, EventStoreDouble];
    const seeds = nodes.map(({ port }) => `127.0.0.1:${port}`).join(',');
    const cluster = await CopiedJournal.open(`esdb+discover://${seeds}?tls=false`);
    cluster.run();
    const name = cluster.stream();
    const given = Array.from({ length: 30 }, (_, n) => fact(n));
    try {
      for (const [n, event] of given.entries()) {
        const appended = cluster.store.append(append(name, n === 0 ? 'no-stream' : BigInt(n - 1), event));
        if (n === 8) {
          second.lead();
          first.leadElsewhere({ host: '127.0.0.1', port: second.port });
        }
        if (n === 16) {
          await second.kill();
          third.lead();
        }
        await appended;
      }
      expect(await cluster.caughtUp(30)).toEqual(given.map(({ id }) => id));
    } finally {
      await cluster.close();
      await Promise.all(nodes.map((node) => node.kill()));
    }
  });

  it('goes on when PostgreSQL ends its connections, under work and at rest', async () => {
    const cut = () =>
      world.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
    const name = world.stream();
    const given = Array.from({ length: 30 }, (_, n) => fact(n));
    for (const [n, event] of given.entries()) {
      const appended = world.store.append(append(name, n === 0 ? 'no-stream' : BigInt(n - 1), event));
      if (n === 10 || n === 20) await cut();
      await appended;
    }
    expect(await world.caughtUp(30)).toEqual(given.map(({ id }) => id));
    await cut();
    await world.store.append(append(name, 29n, fact(30)));
    expect(await world.caughtUp(31)).toHaveLength(31);
  });

  it('refuses to follow another log, and says so to everybody', async () => {
    await world.store.append(append(world.stream(), 'no-stream', fact(0)));
    await world.caughtUp(1);
    await world.stop();
    const other = await EventStoreDouble.start();
    world.run(readEventStoreUrl(other.url));
    const halted = await until(
      () => world.query<{ halted: string | null }>('select halted from es.log_head'),
      ([row]) => row?.halted !== null,
    );
    expect(halted[0]?.halted).toMatch(/ce n’est plus le même magasin/);
    expect(await world.events()).toHaveLength(1);
    await world.stop();
    await other.kill();
    world.run();
    await until(
      () => world.query<{ halted: string | null }>('select halted from es.log_head'),
      ([row]) => row?.halted === null,
    );
    await world.store.append(append(world.stream(), 'no-stream', fact(0)));
    await world.caughtUp(2);
  });

  it('may live on a server that others use, under names of its own', async () => {
    const shared = await CopiedJournal.open(double.url, 'agence_');
    try {
      shared.run();
      const [name, ours] = [shared.stream(), fact(0)];
      await shared.store.append(append(name, 'no-stream', ours));
      const bare = new EventStoreDbClient(world.settings, 'essai');
      const category = shared.categories[0];
      await bare.append(`${category}-ailleurs`, 'no-stream', [fact(1)], {});
      const [stored, ...more] = await bare.readStream(`agence_${name}`, 0n, 10);
      await bare.dispose();
      expect([stored?.id, more, await shared.caughtUp(1)]).toEqual([ours.id, [], [ours.id]]);
      await shared.store.append(append(name, 0n, fact(2)));
      expect(await shared.caughtUp(2)).toHaveLength(2);
      expect((await shared.events()).map(({ stream }) => stream)).toEqual([name, name]);
      expect((await compareJournal(shared)).map(({ ok }) => ok)).toEqual([true, true]);
    } finally {
      await shared.close();
    }
  });

  it('is never mixed with facts that were born in PostgreSQL', async () => {
    await world.store.append(append(world.stream(), 'no-stream', fact(0)));
    await world.caughtUp(1);
    const local = new PostgresEventStore({ url: world.url });
    await expect(local.append(append(world.stream(), 'no-stream', fact(0)))).rejects.toThrow();
    await local.close();
    expect(await world.events()).toHaveLength(1);
  });
});
