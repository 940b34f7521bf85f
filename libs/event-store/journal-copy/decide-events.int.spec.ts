import { IGNORED_EVENT, StreamNotWhole } from '#libs/event-sourcing';
import { verifyFacts } from '#libs/event-store';
import { append, fact } from '../../../test/contracts/event-store/samples';
import { CopiedJournal } from '../../../test/support/copied-journal';
import { EventStoreDouble } from '../../../test/support/eventstoredb';
import { EndedStream, EVERY_TYPE, UnknownFact } from '../eventstoredb/foreign-event';
import { compareJournal } from './compare-journal';
import { decideEvents, foreignEvents, undecidedStreams } from './decide-events';

describe('what others wrote into a stream', () => {
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
    await world.writeStrange(strange, 0n);
    await world.store.append(append(strange, 1n, fact(1)));
    await world.writeStrange(strange, 2n);
    await world.store.append(append(ours, 'no-stream', fact(2)));
    world.run();
    await world.caughtUp(2);
    const foreign = await foreignIn(strange);
    expect(foreign.map(({ revision }) => revision)).toEqual([1n, 3n]);
    await decideOn(foreign, 'ignore');
    // The journal does not have it yet: what was decided on it could not be read.
    await expect(world.readToDecide(strange)).rejects.toThrow(StreamNotWhole);
    expect(await world.rebuild()).toMatchObject({ count: 5n, setAside: [] });
    await world.readToDecide(strange);
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
    await world.writeStrange(strange, 0n);
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
    await expect(world.readToDecide(strange)).rejects.toThrow(StreamNotWhole);
    await world.rebuild();
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
});
