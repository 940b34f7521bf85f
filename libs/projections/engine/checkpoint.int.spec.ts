import { Atelier } from '../../../test/support/atelier';
import { Piece, recue, Total, type PieceEvent } from '../../../test/support/pieces';
import { ensureBuild, liveBuilds, type Build } from './build';
import { step } from './consumer';
import { digestRows } from './digest';
import { LogPages } from './log-pages';
import { projection } from '../projection';

const totaux = projection<PieceEvent>({
  name: 'totaux@1',
  tables: [Total],
  on: {
    'PieceRecue.v1': ({ data: { lieu, poids } }, rows) => rows.add(Total, { lieu }, { nombre: 1, poids }),
  },
});

describe('a checkpoint', () => {
  let atelier: Atelier;
  beforeEach(async () => {
    atelier = await Atelier.open([Piece, Total]);
  });
  afterEach(() => atelier.close());

  const consumer = () => ({
    pool: atelier.pool,
    journal: atelier.store,
    pages: new LogPages(atelier.store),
    types: totaux.types,
    digest: () => digestRows(atelier.source, totaux),
  });
  const build = async () => (await liveBuilds(atelier.pool, 'totaux'))[0] as Build;

  it('moves with the rows: of two steps that race from the same place, one is counted', async () => {
    await ensureBuild(atelier.pool, atelier.source, totaux);
    await atelier.record('essai-1', recue(1), recue(2));
    const from = await build();
    const outcomes = await Promise.all([step(consumer(), from), step(consumer(), from)]);
    expect([...outcomes].sort()).toEqual(['current', 'lost']);
    expect(await atelier.view(Total, 'lieu')).toEqual([{ lieu: 'a', nombre: 2, poids: 20 }]);
    expect((await build()).position).toBe(2n);
    expect(await step(consumer(), await build())).toBe('idle');
  });

  it('moves past events of other types', async () => {
    await ensureBuild(atelier.pool, atelier.source, totaux);
    await atelier.record('essai-1', recue(1), { type: 'AutreChose.v1', data: {} });
    expect(await step(consumer(), await build())).toBe('current');
    expect((await build()).position).toBe(2n);
  });

  it('counts every event once, whatever the number of engines', async () => {
    const engines = [1, 2, 3].map(() => atelier.engine({ projections: [totaux] }));
    await Promise.all(engines.map((engine) => engine.start()));
    const streams = Array.from({ length: 40 }, (_, rank) => `essai-${rank}`);
    await Promise.all(streams.map((stream) => atelier.record(stream, recue(1), recue(2), recue(3))));
    const head = await atelier.head();
    await Promise.all(engines.map((engine) => atelier.reached(engine, 'totaux', head)));
    expect(await atelier.view(Total, 'lieu')).toEqual([{ lieu: 'a', nombre: 120, poids: 1_200 }]);
  });

  it('is found again by the next engine', async () => {
    const first = atelier.engine({ projections: [totaux] });
    await first.start();
    await atelier.reached(first, 'totaux', await atelier.record('essai-1', recue(1)));
    await atelier.stop(first);
    const last = await atelier.record('essai-1', recue(2));
    const second = atelier.engine({ projections: [totaux] });
    await second.start();
    await atelier.reached(second, 'totaux', last);
    expect(await atelier.view(Total, 'lieu')).toEqual([{ lieu: 'a', nombre: 2, poids: 20 }]);
  });

  it('whose builds are made by several processes at once is made once', async () => {
    await Promise.all([1, 2, 3].map(() => ensureBuild(atelier.pool, atelier.source, totaux)));
    expect(await atelier.rows('select name, build, version, status from es.projections')).toEqual([
      { name: 'totaux', build: 1, version: 1, status: 'active' },
    ]);
  });
});
