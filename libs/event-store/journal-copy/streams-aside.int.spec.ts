import { StreamNotWhole } from '#libs/event-sourcing';
import { append, fact } from '../../../test/contracts/event-store/samples';
import { CopiedJournal } from '../../../test/support/copied-journal';
import { EventStoreDouble } from '../../../test/support/eventstoredb';
import { until } from '../../../test/support/until';
import { compareJournal } from './compare-journal';

describe('a stream that somebody else wrote into', () => {
  let double: EventStoreDouble;
  let world: CopiedJournal;
  beforeEach(async () => {
    double = await EventStoreDouble.start();
    world = await CopiedJournal.open(double.url);
  });
  afterEach(async () => {
    await world.close();
    await double.kill();
  });

  const setAside = () =>
    world.query<{ stream: string; revision: string; reason: string }>(
      'select stream_id as stream, version as revision, reason from es.streams_set_aside order by origin_position',
    );
  it('is copied up to there, and no other stream waits', async () => {
    const [strange, ours] = [world.stream(), world.stream()];
    const given = [fact(0), fact(1), fact(2)] as const;
    await world.store.append(append(strange, 'no-stream', given[0]));
    await world.writeStrange(strange, 0n);
    await world.store.append(append(strange, 1n, fact(8)));
    await world.store.append(append(ours, 'no-stream', given[1]));
    world.run();
    expect(await world.caughtUp(2)).toEqual([given[0].id, given[1].id]);
    expect(await setAside()).toEqual([
      { stream: strange, revision: '1', reason: `Le fait 1 du flux ${strange} n’a pas été écrit par ce programme.` },
    ]);
    // Known again by another run of the copy.
    await world.stop();
    await world.appendUnseen(append(strange, 2n, fact(9)));
    await world.store.append(append(ours, 0n, given[2]));
    world.run();
    expect(await world.caughtUp(3)).toEqual(given.map(({ id }) => id));
    expect(world.errors).toEqual([]);
  });

  it('is remembered when its strange event is the first of all', async () => {
    const [strange, ours] = [world.stream(), world.stream()];
    await world.writeStrange(strange, 'no-stream');
    world.run();
    await until(setAside, ({ length }) => length === 1);
    await world.store.append(append(ours, 'no-stream', fact(0)));
    await world.caughtUp(1);
    await world.stop();
    await world.appendUnseen(append(strange, 0n, fact(1)));
    await world.store.append(append(ours, 0n, fact(2)));
    world.run();
    await world.caughtUp(2);
    expect(world.errors).toEqual([]);
  });

  it('is not decided on, is named by the check of the journal, and does not stop a rebuild', async () => {
    const [strange, ours] = [world.stream(), world.stream()];
    await world.store.append(append(strange, 'no-stream', fact(0)));
    await world.writeStrange(strange, 0n);
    await world.store.append(append(ours, 'no-stream', fact(1)));
    world.run();
    await world.caughtUp(2);
    await expect(world.readToDecide(strange)).rejects.toThrow(StreamNotWhole);
    await world.readToDecide(ours);
    const checks = async () => (await compareJournal(world)).map(({ name, ok, detail }) => [name, ok, detail]);
    const named = [
      ['flux écartés de la copie', false, expect.stringContaining(`${strange} depuis la révision 1`)],
      ['flux par flux, avec EventStoreDB', true, expect.anything()],
      ['ordre et complétude, avec EventStoreDB', true, expect.anything()],
    ];
    expect(await checks()).toEqual(named);
    const { count, setAside: found, keptAs } = await world.rebuild();
    expect([count, found.map(({ stream, revision }) => [stream, revision]), keptAs]).toEqual([
      2n,
      [[strange, 1n]],
      undefined,
    ]);
    expect(await checks()).toEqual(named);
  });

  it('may hold a type that this version does not know, until one that does copies the journal again', async () => {
    const [newer, ours] = [world.stream(), world.stream()];
    await world.store.append(append(newer, 'no-stream', { ...fact(0), type: 'Inconnu.v9' }));
    await world.store.append(append(ours, 'no-stream', fact(1)));
    world.run(world.settings, (type) => type !== 'Inconnu.v9');
    await world.caughtUp(1);
    expect((await setAside()).map(({ reason }) => reason)).toEqual([
      `Le fait 0 du flux ${newer} est d’un type que cette version ne connaît pas (Inconnu.v9).`,
    ]);
    await world.stop();
    // Known by now, and not read by anything until it is copied again.
    await expect(world.store.append(append(newer, 0n, fact(9)))).rejects.toThrow(StreamNotWhole);
    expect(await world.rebuild()).toMatchObject({ count: 2n, setAside: [], keptAs: undefined });
    expect(await setAside()).toEqual([]);
    world.run();
    await world.store.append(append(newer, 0n, fact(2)));
    await world.caughtUp(3);
  });

  it('may have been ended for ever by an operator', async () => {
    const [ended, ours] = [world.stream(), world.stream()];
    await world.store.append(append(ended, 'no-stream', fact(0)));
    world.run();
    await world.caughtUp(1);
    await world.endForEver(ended, double.url);
    await world.store.append(append(ours, 'no-stream', fact(1)));
    await world.caughtUp(2);
    expect((await setAside()).map(({ stream, reason }) => [stream, reason])).toEqual([
      [ended, `Le flux ${ended} a été supprimé d’EventStoreDB.`],
    ]);
    await expect(world.readToDecide(ended)).rejects.toThrow(StreamNotWhole);
  });
});
