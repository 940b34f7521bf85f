import type { EventStoreSettings } from '#libs/event-store/eventstoredb';
import { CopiedJournal } from '../../support/copied-journal';
import { startRelay, type Relay } from '../../support/relay';
import { append, fact, ids } from './samples';
import { within } from '../../support/within';

/**
 * What holds of the copy when something goes wrong between it and the server. The copy goes through a relay, which a test
 * may cut or freeze; appends do not. The address must name one node, and its certificate, if it has one, 127.0.0.1 too.
 */
export const copiedJournalCases = (url: () => string) => {
  describe('the copy', () => {
    let world: CopiedJournal;
    let relay: Relay;
    let relayed: EventStoreSettings;
    let port: number;
    let written: string[];
    let name: string;
    beforeEach(async () => {
      world = await CopiedJournal.open(url());
      const [endpoint] = world.settings.endpoints;
      if (!endpoint) throw new Error('the address names a node');
      ({ port } = endpoint);
      relay = await startRelay(endpoint.address);
      relay.target = port;
      relayed = { ...world.settings, endpoints: [{ address: '127.0.0.1', port: relay.port }], discover: false };
      written = [];
      name = world.stream();
    });
    afterEach(async () => {
      await world.close();
      await relay.close();
    });

    const write = async (count: number) => {
      for (let n = 0; n < count; n += 1) {
        const event = fact(n);
        const expected = written.length === 0 ? 'no-stream' : BigInt(written.length - 1);
        await world.store.append(append(name, expected, event));
        written.push(event.id);
      }
    };
    const copied = () => world.caughtUp(written.length);
    /** At work through the relay, level with the store: cutting or freezing it strikes. */
    const atWork = async () => {
      const stop = world.run(relayed);
      await write(5);
      expect(await copied()).toEqual(written);
      expect(relay.open).toBeGreaterThan(0);
      return stop;
    };

    it('misses and repeats nothing when its connection is cut', async () => {
      await atWork();
      for (let cut = 0; cut < 3; cut += 1) {
        const writing = write(10);
        relay.cut();
        await writing;
      }
      expect(await copied()).toEqual(written);
    });

    it('misses and repeats nothing while the server is away, and when it is back', async () => {
      await atWork();
      relay.target = undefined;
      relay.cut();
      await write(10);
      expect(ids(await world.events())).toEqual(written.slice(0, 5));
      relay.target = port;
      await write(10);
      expect(await copied()).toEqual(written);
    });

    it('misses and repeats nothing across restarts of its own, whatever was under way', async () => {
      let stop = await atWork();
      for (let restart = 0; restart < 3; restart += 1) {
        const writing = write(20);
        await stop();
        stop = world.run(relayed);
        await writing;
      }
      expect(await copied()).toEqual(written);
    });

    it('writes nothing twice when another process took its place, and it does not know', async () => {
      const stop = await atWork();
      relay.freeze();
      const stopSuccessor = world.run();
      await write(10);
      expect(await copied()).toEqual(written);
      // What it was sent meanwhile comes at last: it has lost its place, and finds it again.
      relay.thaw();
      await write(10);
      expect(await copied()).toEqual(written);
      expect(world.errors).toEqual([]);
      await stopSuccessor();
      await write(10);
      expect(await copied()).toEqual(written);
      await stop();
    });

    it('closes within seconds though the server stays silent, and goes on from there', async () => {
      const stop = await atWork();
      relay.freeze();
      await write(5);
      // Nothing is heard until the thaw, which comes after: it closes by its own limits, or this runs out of time.
      await within(10_000, stop());
      relay.thaw();
      world.run();
      expect(await copied()).toEqual(written);
    });
  });
};
