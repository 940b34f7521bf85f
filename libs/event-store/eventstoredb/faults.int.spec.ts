import { InvalidAppend, StoreUnavailable, type Append, type EventStore } from '#libs/event-sourcing';
import { EventStoreDbDoor } from '../../../test/contracts/event-store/eventstoredb.door';
import { append, errorOf, fact, ids, readWhole, stream } from '../../../test/contracts/event-store/samples';
import { EventStoreDouble } from '../../../test/support/eventstoredb';
import { until } from '../../../test/support/until';
import { EventStoreDbClient } from './connection/client';
import { probe } from './connection/probe';
import { readEventStoreUrl } from './connection/settings';
import { within } from '../../../test/support/within';

/** Each fault was observed on a real server. */
describe('EventStoreDB when something goes wrong', () => {
  let double: EventStoreDouble;
  let door: EventStoreDbDoor;
  beforeEach(async () => {
    double = await EventStoreDouble.start();
    door = await EventStoreDbDoor.to(double.url);
  });
  afterEach(async () => {
    await door.close();
    await double.kill();
  });
  const hasty = () => door.open({ limits: { attemptMs: 300, patienceMs: 1_500 } });
  /** A store with short limits may give up on a busy machine. */
  const appended = (store: EventStore, given: Append) =>
    until(
      () => store.append(given).catch(() => undefined),
      (answer) => answer !== undefined,
    );

  it.each([
    ['before it was stored', 'nextCutBeforeCommit'],
    ['after it was stored', 'nextCutAfterCommit'],
  ] as const)('settles an append that was cut %s by sending it again', async (_, fault) => {
    double.faults[fault] = 1;
    const name = stream();
    const given = append(name, 'no-stream', fact(0), fact(1));
    expect(await door.store.append(given)).toMatchObject({ outcome: 'appended', revision: 1n });
    expect(ids(await readWhole(door.store, name))).toEqual(ids(given.events));
  });

  it.each(['Server Is Busy', 'Server Is Not Ready', 'No leader info'] as const)(
    'waits when it says "%s"',
    async (words) => {
      double.faults.refusals.push(words, words);
      expect((await door.store.append(append(stream(), 'no-stream', fact(0)))).outcome).toBe('appended');
    },
  );

  it('sends again what it calls late', async () => {
    double.faults.nextExpired = 2;
    expect((await door.store.append(append(stream(), 'no-stream', fact(0)))).outcome).toBe('appended');
  });

  it('gives up at once where the last look found it away, and serves as soon as it is back', async () => {
    let away = true;
    const anHour = { attemptMs: 3_600_000, patienceMs: 3_600_000 };
    const store = door.open({ limits: anHour, isDown: () => away });
    const { port } = double;
    await double.kill();
    await expect(store.append(append(stream(), 'no-stream', fact(0)))).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(readWhole(store, stream())).rejects.toBeInstanceOf(StoreUnavailable);
    double = await EventStoreDouble.start({ port });
    await appended(store, append(stream(), 'no-stream', fact(0)));
    away = false;
    expect((await store.append(append(stream(), 'no-stream', fact(0)))).outcome).toBe('appended');
  });

  it('gives up by its own timer when it is frozen, says that it is ambiguous, and goes on after the thaw', async () => {
    const store = hasty();
    await appended(store, append(stream(), 'no-stream', fact(0)));
    double.freeze();
    const name = stream();
    const given = append(name, 'no-stream', fact(0));
    const away = await errorOf(store.append(given));
    expect(away).toBeInstanceOf(StoreUnavailable);
    expect(away).toMatchObject({ retryable: true, ambiguous: true });
    expect((away as Error).message).toContain('vos données sont conservées');
    await expect(readWhole(store, name)).rejects.toBeInstanceOf(StoreUnavailable);
    double.thaw();
    await appended(store, given);
    expect(await readWhole(door.store, name)).toHaveLength(1);
  });

  it('loses and doubles nothing under sixteen writers whose server is killed six times', async () => {
    const acknowledged: string[] = [];
    const names = Array.from({ length: 16 }, stream);
    let writing = true;
    const write = async (name: string) => {
      for (let n = 0; writing; n += 1) {
        const event = fact(n);
        await door.store.append(append(name, n === 0 ? 'no-stream' : BigInt(n - 1), event));
        acknowledged.push(event.id);
      }
    };
    const writers = names.map(write);
    for (let kill = 1; kill <= 6; kill += 1) {
      await until(
        () => Promise.resolve(acknowledged.length),
        (count) => count >= kill * 100,
      );
      await double.kill();
      await double.restart({ notReady: 2 });
    }
    writing = false;
    await Promise.all(writers);
    const stored = (await Promise.all(names.map((name) => readWhole(door.store, name)))).flatMap(ids);
    expect(stored.sort()).toEqual(acknowledged.sort());
  });

  it('takes deadlines long enough for a clock that is fifteen seconds slow, and tells the difference', async () => {
    double.faults.clockSkewMs = 15_000;
    // The age of the last event reduces the difference that is measured, so each probe needs a new event.
    const probed = async () => {
      await door.store.append(append(stream(), 'no-stream', fact(0)));
      return probe(readEventStoreUrl(double.url));
    };
    const { trouble } = await until(probed, ({ warning }) => /avance d’au moins 1[45] s/.test(warning ?? ''));
    expect(trouble).toBeUndefined();
  });

  it.each([
    ['large data', 1_700, 0],
    ['large metadata', 0, 2_000],
  ])('counts metadata too before it sends, and says so itself: %s', async (_, inData, inExtra) => {
    const events = Array.from({ length: 500 }, (_, n) => ({ ...fact(n), data: { t: 'x'.repeat(inData) } }));
    const name = stream();
    const given = append(name, 'no-stream', ...events);
    const metadata = { ...given.metadata, extra: { t: 'x'.repeat(inExtra) } };
    const refused = await errorOf(door.store.append({ ...given, metadata }));
    expect(refused).toBeInstanceOf(InvalidAppend);
    expect((refused as Error).message).toContain('métadonnées comprises');
    expect(double.log.some((event) => event.stream === name)).toBe(false);
  });

  it('is probed through the one connection that appends', async () => {
    const name = stream();
    await door.store.append(append(name, 'no-stream', fact(0)));
    const appending = Array.from({ length: 200 }, () => door.store.append(append(stream(), 'no-stream', fact(0))));
    expect(await door.store.probe()).toEqual({ trouble: undefined, warning: undefined });
    await Promise.all(appending);
    expect(double.openCalls.filter(({ kind }) => kind === 'batches')).toHaveLength(1);
  });

  it('refuses a category that nobody copies', async () => {
    const refused = await errorOf(door.store.append({ ...append('autre-1', 'no-stream', fact(0)) }));
    expect((refused as Error).message).toContain('autre');
  });

  it('never gives a read that was cut for a whole one', async () => {
    const name = stream();
    await door.store.append(append(name, 'no-stream', ...Array.from({ length: 400 }, (_, n) => fact(n))));
    const client = new EventStoreDbClient(readEventStoreUrl(double.url), 'essai');
    double.faults.deliveryDelayMs = 25;
    const reading = client.readStream(name, 0n, 400);
    await until(
      () => Promise.resolve(double.openCalls.filter(({ kind, sent }) => kind === 'read' && sent() > 3).length),
      (open) => open > 0,
    );
    const cut = errorOf(reading);
    await client.dispose();
    expect(await cut).toMatchObject({ kind: 'unavailable', retryable: true });
  });

  it('closes within seconds, whatever is open, though the server stays silent', async () => {
    const store = hasty();
    const name = stream();
    await store.append(append(name, 'no-stream', fact(0)));
    for await (const page of store.readStream(name)) {
      expect(page).toHaveLength(1);
      break;
    }
    double.freeze();
    const waiting = [errorOf(store.append(append(name, 0n, fact(1)))), errorOf(readWhole(store, name))];
    // The thaw comes later, so `close` must end by its own limits.
    await within(10_000, store.close());
    for (const error of await Promise.all(waiting)) expect(error).toBeInstanceOf(StoreUnavailable);
    double.thaw();
  });

  it('writes to whoever leads, when the leader dies', async () => {
    const nodes = await EventStoreDouble.startCluster(3);
    const [leader, second] = nodes as [EventStoreDouble, EventStoreDouble];
    const seeds = nodes.map(({ port }) => `127.0.0.1:${port}`).join(',');
    const cluster = await EventStoreDbDoor.to(`esdb+discover://${seeds}?tls=false`);
    const name = stream();
    await cluster.store.append(append(name, 'no-stream', fact(0)));
    await leader.kill();
    second.lead();
    await cluster.store.append(append(name, 0n, fact(1)));
    expect(await readWhole(cluster.store, name)).toHaveLength(2);
    await cluster.close();
    await Promise.all(nodes.map((node) => node.kill()));
  });
});
