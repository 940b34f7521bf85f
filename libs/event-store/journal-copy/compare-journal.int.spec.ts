import { append, fact } from '../../../test/contracts/event-store/samples';
import { CopiedJournal } from '../../../test/support/copied-journal';
import { EventStoreDouble } from '../../../test/support/eventstoredb';
import { compareJournal } from './compare-journal';

describe('the comparison of the journal with its store', () => {
  let double: EventStoreDouble;
  let world: CopiedJournal;
  beforeEach(async () => {
    double = await EventStoreDouble.start();
    world = await CopiedJournal.open(double.url);
    const name = world.stream();
    await world.store.append(append(name, 'no-stream', fact(0), fact(1)));
    world.run();
    await world.caughtUp(2);
    await world.stop();
    await world.store.append(append(name, 1n, fact(2)));
  });
  afterEach(async () => {
    await world.close();
    await double.kill();
  });

  const order = async (catchingUpMs: number) => {
    const { settings, url, categories } = world;
    const checks = await compareJournal({ settings, url, categories, catchingUpMs });
    return checks.find(({ name }) => name.startsWith('ordre'));
  };

  it('says how far it went where the copy does not go on, and does not call the journal whole', async () => {
    expect(await order(0)).toMatchObject({
      ok: true,
      notDone: true,
      detail: expect.stringMatching(
        /^les 2 premiers faits sont ceux d’EventStoreDB, qui en a d’autres depuis le \d{4}-.*la copie n’avance pas/,
      ),
    });
    await world.query(`select es.note_halt('Ce n’est plus le même magasin.')`);
    expect(await order(60_000)).toMatchObject({
      notDone: true,
      detail: expect.stringContaining('la copie est arrêtée (Ce n’est plus le même magasin.)'),
    });
  });

  it('waits for a copy that is on its way', async () => {
    const compared = order(60_000);
    world.run();
    expect(await compared).toEqual({
      name: 'ordre et complétude, avec EventStoreDB',
      ok: true,
      detail: expect.stringMatching(/^les [23] faits du journal/),
    });
  });
});
