import { Atelier, at } from '../../../test/support/atelier';
import { Piece, recue, type PieceEvent } from '../../../test/support/pieces';
import { projection } from '../projection';
import { projectionStatuses } from './status';

const pieces = projection<PieceEvent>({
  name: 'pieces@3',
  tables: [Piece],
  on: {
    'PieceRecue.v1': ({ data: { lieu, numero, nom, poids } }, rows) =>
      rows.put(Piece, { lieu, numero, nom, poids, note: null }),
  },
});

describe('where projections stand', () => {
  let atelier: Atelier;
  beforeEach(async () => {
    atelier = await Atelier.open([Piece]);
  });
  afterEach(() => atelier.close());

  it('is told without a fact, behind, and level', async () => {
    const engine = atelier.engine({ projections: [pieces] });
    await engine.prepare();
    const behind = { name: 'pieces', build: 1, version: 3, status: 'active', position: 0n };
    expect(await projectionStatuses(atelier.pool)).toEqual([{ ...behind, lagEvents: 0n, lagSeconds: 0 }]);

    const before = performance.now();
    await atelier.record('essai-1', recue(1), recue(2), recue(3));
    const [late] = await projectionStatuses(atelier.pool);
    expect(late).toMatchObject({ ...behind, lagEvents: 3n });
    expect(late?.lagSeconds).toBeGreaterThan(0);
    expect(late?.lagSeconds).toBeLessThan((performance.now() - before) / 1_000);

    await engine.start();
    await atelier.reached(engine, 'pieces', at(3));
    expect(await projectionStatuses(atelier.pool)).toEqual([{ ...behind, position: 3n, lagEvents: 0n, lagSeconds: 0 }]);
  });

  it('is waited for, and not longer than asked', async () => {
    const engine = atelier.engine({ projections: [pieces] });
    await engine.start();
    const waiting = engine.reached('pieces', at(1), 240_000);
    expect(await engine.reached('pieces', at(1), 30)).toBe(false);
    expect(await engine.reached('pieces', at(0), 0)).toBe(true);
    expect(await engine.reached('inconnue', at(0), 30)).toBe(false);
    await atelier.record('essai-1', recue(1));
    expect(await waiting).toBe(true);
  });

  it('ends a wait when the engine stops', async () => {
    const engine = atelier.engine({ projections: [pieces] });
    await engine.start();
    const waiting = engine.reached('pieces', at(1), 240_000);
    await Promise.all([atelier.stop(engine), expect(waiting).resolves.toBe(false)]);
  });
});
