import { Atelier } from '../../../test/support/atelier';
import { positionOf } from '#libs/event-sourcing';
import { Waits } from './waits';

const [MOST, LONG_MS] = [200, 240_000];

describe('waits', () => {
  it('are two hundred at most: the next is answered at once with what there is', async () => {
    const atelier = await Atelier.open([]);
    const waits = new Waits(atelier.pool, atelier.store);
    const wait = () => waits.reached('pieces', positionOf(9_999n), LONG_MS);
    const waiting = Array.from({ length: MOST }, wait);
    expect(await wait()).toBe(false);
    waits.stop();
    expect(await Promise.all(waiting)).toEqual(Array(MOST).fill(false));
    await atelier.close();
  });
});
