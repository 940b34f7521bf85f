import { append, fact } from '../../../test/contracts/event-store/samples';
import { CopiedJournal } from '../../../test/support/copied-journal';
import { EventStoreDouble } from '../../../test/support/eventstoredb';
import { until } from '../../../test/support/until';
import { PostgresEventStore } from '../postgres/postgres-event-store';
import { EventStoreDbClient } from '../eventstoredb/connection/client';
import { compareJournal } from './compare-journal';

describe('the journal beside the store that it copies', () => {
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

  it('notices a store that was restored under a running copy', async () => {
    const name = world.stream();
    await world.store.append(append(name, 'no-stream', fact(0), fact(1)));
    await world.caughtUp(2);
    const { port } = double;
    await double.kill();
    double = await EventStoreDouble.start({ port });
    const halted = await until(
      () => world.query<{ halted: string | null }>('select halted from es.log_head'),
      ([row]) => row?.halted !== null,
    );
    expect(halted[0]?.halted).toMatch(/restauré/);
    await world.appendUnseen(append(world.stream(), 'no-stream', fact(7), fact(8), fact(9)));
    // What is missing may be nowhere else, however many facts came since: nothing is replaced until somebody says so, and it is kept.
    await expect(world.rebuild()).rejects.toThrow(/compte 3 faits, celui en usage 2, dont 2 manquent au nouveau/);
    expect(await world.events()).toHaveLength(2);
    expect(await world.query('select from es.events_neuf')).toHaveLength(3);
    const { count, differsFrom, keptAs = '' } = await world.rebuild({ acceptsFewer: true });
    expect([count, differsFrom, keptAs]).toEqual([3n, 1n, expect.stringMatching(/^es\.events_avant_\d{14}$/)]);
    expect(await world.query(`select from ${keptAs}`)).toHaveLength(2);
    await expect(world.query(`delete from ${keptAs}`)).rejects.toThrow(/ne se modifie pas/);
    await world.stop();
    world.run();
    await world.store.append(append(world.stream(), 'no-stream', fact(8)));
    await world.caughtUp(4);
  });

  it('refuses facts to a restored store before any copy of it was tried', async () => {
    const { position } = await world.store.append(append(world.stream(), 'no-stream', fact(0)));
    expect(await world.store.reaches(position)).toBe(true);
    await world.caughtUp(1);
    await world.stop();
    const { port } = double;
    await double.kill();
    double = await EventStoreDouble.start({ port });
    expect(
      await until(
        () => world.store.reaches(position).catch(() => true),
        (reaches) => !reaches,
      ),
    ).toBe(false);
    const name = world.stream();
    await expect(world.store.append(append(name, 'no-stream', fact(1)))).rejects.toThrow(/restauré/);
    const bare = new EventStoreDbClient(world.settings, 'essai');
    expect(await bare.readStream(name, 0n, 1)).toEqual([]);
    await bare.dispose();
    await world.rebuild({ acceptsFewer: true });
    await until(
      () => world.store.append(append(name, 'no-stream', fact(2))).catch(() => undefined),
      (appended) => appended !== undefined,
    );
  });

  it('is not rebuilt over facts that were born in PostgreSQL', async () => {
    await world.stop();
    const local = new PostgresEventStore({ url: world.url });
    await local.append(append(world.stream(), 'no-stream', fact(0)));
    await local.close();
    await expect(world.rebuild()).rejects.toThrow(/n’existant que là/);
    expect(await world.events()).toHaveLength(1);
  });

  it.each([
    [
      'données',
      `update es.events set data = '{"n":7}' where position = 2`,
      /révision 1 : données « .* » dans EventStoreDB, « \{"n":7\} »/,
    ],
    [
      'complément',
      `update es.events set extra = '{"commande":"Autre"}' where position = 1`,
      /révision 0 : complément « .*FaireUnEssai.* » dans EventStoreDB, « \{"commande":"Autre"\} »/,
    ],
    [
      'complément absent',
      `update es.events set extra = null where position = 1`,
      /révision 0 : complément « .* » dans EventStoreDB, « {2}» dans le journal/,
    ],
    ['auteur', `update es.events set actor_role = 'x' where position = 1`, /révision 0 : auteur/],
    [
      'fin coupée',
      `delete from es.events where position = 3; update es.log_head set position = 2; update es.streams set version = 1`,
      /révision 2 : présente dans EventStoreDB, absente du journal/,
    ],
    ['fait absent', `delete from es.events where position = 3`, /absent|EventStoreDB n’en a|position 3/],
  ])('tells the first difference: %s', async (_, sql, expected) => {
    await world.store.append(append(world.stream(), 'no-stream', fact(0), fact(1), fact(2)));
    await world.caughtUp(3);
    await world.altered(sql);
    const checks = await compareJournal(world);
    const failed = checks.filter(({ ok }) => !ok);
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.map(({ detail }) => detail).join('\n')).toMatch(expected);
  });

  it('is rebuilt while commands go on, and says from where it differs', async () => {
    const name = world.stream();
    const given = Array.from({ length: 40 }, (_, n) => fact(n));
    await world.store.append(append(name, 'no-stream', ...given.slice(0, 20)));
    await world.caughtUp(20);
    await world.altered(`update es.events set data = '{"n":-1}' where position = 12`);
    const writing = (async () => {
      for (let n = 20; n < 40; n += 1)
        await world.store.append(append(name, BigInt(n - 1), given[n] as (typeof given)[number]));
    })();
    const rebuilt = await world.rebuild();
    expect(rebuilt.differsFrom).toBe(12n);
    await writing;
    expect(await world.caughtUp(40)).toEqual(given.map(({ id }) => id));
    const checks = await compareJournal(world);
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    await expect(world.query(`delete from es.events`)).rejects.toThrow(/ne se modifie pas/);
  });
});
