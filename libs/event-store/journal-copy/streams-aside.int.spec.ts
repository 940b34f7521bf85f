import { IGNORED_EVENT, StreamNotWhole } from '#libs/event-sourcing';
import { verifyFacts } from '#libs/event-store';
import { append, fact } from '../../../test/contracts/event-store/samples';
import { CopiedJournal } from '../../../test/support/copied-journal';
import { EventStoreDouble } from '../../../test/support/eventstoredb';
import { until } from '../../../test/support/until';
import { EventStoreDbClient } from '../eventstoredb/connection/client';
import { EndedStream, EVERY_TYPE, UnknownFact } from '../eventstoredb/foreign-event';
import { compareJournal } from './compare-journal';
import { decideEvents, foreignEvents, undecidedStreams } from './decide-events';
import { rebuildJournal } from './rebuild-journal';

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

  /** An event without what ours carry. */
  const writeStrange = async (stream: string, expected: bigint | 'no-stream') => {
    const stranger = new EventStoreDbClient(world.settings, 'essai');
    const strange = { commandId: 'abc', occurredAt: 'hier', actor: { personneId: 'p', role: 'r', territoire: 't' } };
    await stranger.append(stream, expected, [fact(7)], { ...strange, $correlationId: 'abc', $causationId: 'abc' });
    await stranger.dispose();
  };
  const setAside = () =>
    world.query<{ stream: string; revision: string; reason: string }>(
      'select stream_id as stream, version as revision, reason from es.streams_set_aside order by origin_position',
    );
  const decide = async (stream: string) => {
    for await (const page of world.store.readStream(stream)) expect(page).not.toEqual([]);
  };
  const rebuild = () =>
    rebuildJournal({
      ...{ settings: world.settings, ownerUrl: world.url, applicationUrl: world.url, categories: world.categories },
      onProgress: () => undefined,
    });

  it('is copied up to there, and no other stream waits', async () => {
    const [strange, ours] = [world.stream(), world.stream()];
    const given = [fact(0), fact(1), fact(2)] as const;
    await world.store.append(append(strange, 'no-stream', given[0]));
    await writeStrange(strange, 0n);
    await world.store.append(append(strange, 1n, fact(8)));
    await world.store.append(append(ours, 'no-stream', given[1]));
    world.run();
    expect(await world.caughtUp(2)).toEqual([given[0].id, given[1].id]);
    expect(await setAside()).toEqual([
      { stream: strange, revision: '1', reason: `Le fait 1 du flux ${strange} n’a pas été écrit par ce programme.` },
    ]);
    // Known again by another run of the copy.
    await world.stop();
    await world.store.append(append(strange, 2n, fact(9)));
    await world.store.append(append(ours, 0n, given[2]));
    world.run();
    expect(await world.caughtUp(3)).toEqual(given.map(({ id }) => id));
    expect(world.errors).toEqual([]);
  });

  it('is remembered when its strange event is the first of all', async () => {
    const [strange, ours] = [world.stream(), world.stream()];
    await writeStrange(strange, 'no-stream');
    world.run();
    await until(setAside, ({ length }) => length === 1);
    await world.store.append(append(ours, 'no-stream', fact(0)));
    await world.caughtUp(1);
    await world.stop();
    await world.store.append(append(strange, 0n, fact(1)));
    await world.store.append(append(ours, 0n, fact(2)));
    world.run();
    await world.caughtUp(2);
    expect(world.errors).toEqual([]);
  });

  it('is not decided on, is named by the check of the journal, and does not stop a rebuild', async () => {
    const [strange, ours] = [world.stream(), world.stream()];
    await world.store.append(append(strange, 'no-stream', fact(0)));
    await writeStrange(strange, 0n);
    await world.store.append(append(ours, 'no-stream', fact(1)));
    world.run();
    await world.caughtUp(2);
    await expect(decide(strange)).rejects.toThrow(StreamNotWhole);
    await decide(ours);
    const checks = async () => (await compareJournal(world)).map(({ name, ok, detail }) => [name, ok, detail]);
    const named = [
      ['flux écartés de la copie', false, expect.stringContaining(`${strange} depuis la révision 1`)],
      ['flux par flux, avec EventStoreDB', true, expect.anything()],
      ['ordre et complétude, avec EventStoreDB', true, expect.anything()],
    ];
    expect(await checks()).toEqual(named);
    const { count, setAside: found, keptAs } = await rebuild();
    expect([count, found.map(({ stream, revision }) => [stream, revision]), keptAs]).toEqual([
      2n,
      [[strange, 1n]],
      undefined,
    ]);
    expect(await checks()).toEqual(named);
  });

  const asides = () => undecidedStreams(world.url);
  const decideOn = async (events: Parameters<typeof decideEvents>[1], decision: 'ignore' | 'accepte') =>
    decideEvents(world.url, events, { decision, reason: 'essai', decidedBy: 'exploitante' });
  const foreignIn = async (stream: string, knows = EVERY_TYPE) => {
    const aside = (await asides()).find((one) => one.stream === stream);
    return foreignEvents(
      { settings: world.settings, url: world.url, knows },
      aside ?? ({ stream, revision: 0n } as never),
    );
  };

  it('goes on after what an operator ignores, once the journal is copied again', async () => {
    const [strange, ours] = [world.stream(), world.stream()];
    await world.store.append(append(strange, 'no-stream', fact(0)));
    await writeStrange(strange, 0n);
    await world.store.append(append(strange, 1n, fact(1)));
    await writeStrange(strange, 2n);
    await world.store.append(append(ours, 'no-stream', fact(2)));
    world.run();
    await world.caughtUp(2);
    const foreign = await foreignIn(strange);
    expect(foreign.map(({ revision }) => revision)).toEqual([1n, 3n]);
    await decideOn(foreign, 'ignore');
    // The journal does not have it yet: what was decided on it could not be read.
    await expect(decide(strange)).rejects.toThrow(StreamNotWhole);
    expect(await rebuild()).toMatchObject({ count: 5n, setAside: [] });
    await decide(strange);
    const { revision } = await world.store.append(append(strange, 3n, fact(3)));
    expect(revision).toBe(4n);
    await world.caughtUp(6);
    expect((await world.events()).map(({ type }) => type === IGNORED_EVENT)).toEqual([
      false,
      true,
      false,
      true,
      false,
      false,
    ]);
    expect((await compareJournal(world)).map(({ ok, warning }) => [ok, warning])).toEqual([
      [true, undefined],
      [true, undefined],
    ]);
    const shape = ({ type }: { readonly type: string }) => (type === IGNORED_EVENT ? 'inconnu' : undefined);
    expect(await verifyFacts(world.url, { streams: [], shape })).toContainEqual(
      expect.objectContaining({ name: 'formes', ok: true }),
    );
    await expect(world.query('delete from es.decided_events')).rejects.toThrow(/ne se modifie pas/);
  });

  it('may be left as it is by an operator, whom the check believes', async () => {
    const [strange, ended, ours] = [world.stream(), world.stream(), world.stream()];
    await world.store.append(append(strange, 'no-stream', fact(0)));
    await world.store.append(append(ended, 'no-stream', fact(1)));
    world.run();
    await world.caughtUp(2);
    await writeStrange(strange, 0n);
    await world.endForEver(ended, double.url);
    await world.store.append(append(ours, 'no-stream', fact(2)));
    await world.caughtUp(3);
    await expect(foreignIn(ended)).rejects.toThrow(EndedStream);
    const events = (await asides()).map((aside) => ({ ...aside, id: null }));
    expect(events).toHaveLength(2);
    expect((await world.journal.copied()).setAside).toBe(2);
    await decideOn(events, 'accepte');
    expect((await world.journal.copied()).setAside).toBe(0);
    expect((await asides()).map(({ decided }) => decided?.reason)).toEqual(['essai', 'essai']);
    const checks = async () => (await compareJournal(world)).map(({ ok, warning }) => [ok, warning]);
    const believed = [
      [true, true],
      [true, undefined],
      [true, undefined],
    ];
    expect(await checks()).toEqual(believed);
    await expect(decide(strange)).rejects.toThrow(StreamNotWhole);
    await rebuild();
    expect(await checks()).toEqual(believed);
  });

  it('is not ignored where a newer version of the programme wrote', async () => {
    const newer = world.stream();
    const knows = (type: string) => type !== 'Inconnu.v9';
    await world.store.append(append(newer, 'no-stream', { ...fact(0), type: 'Inconnu.v9' }));
    await world.store.append(append(world.stream(), 'no-stream', fact(1)));
    world.run(world.settings, knows);
    await world.caughtUp(1);
    await expect(foreignIn(newer, knows)).rejects.toThrow(UnknownFact);
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
    expect(await rebuild()).toMatchObject({ count: 2n, setAside: [], keptAs: undefined });
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
    await expect(decide(ended)).rejects.toThrow(StreamNotWhole);
  });
});
