import { Atelier } from '../../../test/support/atelier';
import { Piece, recue, type PieceEvent } from '../../../test/support/pieces';
import { until } from '../../../test/support/until';
import { ensureBuild, liveBuilds, takeOver, type Build } from './build';
import { step } from './consumer';
import { digestRows } from './digest';
import { LogPages } from './log-pages';
import { dropLeftovers } from './leftovers';
import { projection, type Projection } from '../projection';

const pieces = (version: number, nom: (text: string) => string): Projection =>
  projection<PieceEvent>({
    name: `pieces@${version}`,
    tables: [Piece],
    on: {
      'PieceRecue.v1': ({ data: { lieu, numero, nom: text, poids } }, rows) =>
        rows.put(Piece, { lieu, numero, nom: nom(text), poids, note: null }),
    },
  });
const v1 = pieces(1, (text) => text);
const v2 = pieces(2, (text) => text.toUpperCase());

describe('versions of a projection', () => {
  let atelier: Atelier;
  beforeEach(async () => {
    atelier = await Atelier.open([Piece]);
  });
  afterEach(() => atelier.close());

  const noms = async () => (await atelier.view(Piece, 'numero')).map(({ nom }) => nom);
  const builds = () => atelier.rows('select build, version, status, position::int from es.projections order by build');
  const tables = async () =>
    (
      await atelier.rows<{ name: string }>(
        `select tablename as name from pg_tables where schemaname = 'lecture' order by 1`,
      )
    ).map(({ name }) => name);
  const runWith = async (definition: Projection, work: () => Promise<void>) => {
    const engine = atelier.engine({ projections: [definition] });
    await engine.start();
    await atelier.reached(engine, 'pieces');
    await work();
    await atelier.stop(engine);
  };

  it('builds the new one beside the old one, which is read until the new one has caught up', async () => {
    await atelier.record('essai-1', recue(1), recue(2));
    await runWith(v1, async () => expect(await noms()).toEqual(['pièce 1', 'pièce 2']));

    await ensureBuild(atelier.pool, atelier.source, v2);
    expect(await takeOver(atelier.pool, atelier.source, v2, 2)).toBe(false);
    expect(await noms()).toEqual(['pièce 1', 'pièce 2']);
    expect(await tables()).toEqual(['pieces__b1', 'pieces__b2']);
    expect(await builds()).toEqual([
      { build: 1, version: 1, status: 'active', position: 2 },
      { build: 2, version: 2, status: 'building', position: 0 },
    ]);

    const green = (await liveBuilds(atelier.pool, 'pieces')).find(({ build }) => build === 2) as Build;
    const consumer = {
      pool: atelier.pool,
      journal: atelier.store,
      pages: new LogPages(atelier.store),
      types: v2.types,
      digest: () => digestRows(atelier.source, v2),
    };
    expect(await step(consumer, green)).toBe('current');
    expect(await noms()).toEqual(['pièce 1', 'pièce 2']);
    expect(await takeOver(atelier.pool, atelier.source, v2, 2)).toBe(true);
    await dropLeftovers(atelier.pool, (_, error) => {
      throw error;
    });
    expect(await noms()).toEqual(['PIÈCE 1', 'PIÈCE 2']);
    expect(await tables()).toEqual(['pieces__b2']);
    expect(await builds()).toEqual([
      { build: 1, version: 1, status: 'retired', position: 2 },
      { build: 2, version: 2, status: 'active', position: 2 },
    ]);
  });

  it('lets the engine do it by itself, and keeps the indexes', async () => {
    await atelier.record('essai-1', recue(1));
    await runWith(v1, async () => expect(await noms()).toEqual(['pièce 1']));
    const engine = atelier.engine({ projections: [v2] });
    await engine.start();
    await until(noms, (seen) => seen[0] === 'PIÈCE 1');
    const last = await atelier.record('essai-1', recue(2));
    await atelier.reached(engine, 'pieces', last);
    expect(await noms()).toEqual(['PIÈCE 1', 'PIÈCE 2']);
    const [indexes] = await atelier.rows<{ n: number }>(
      `select count(*)::int as n from pg_indexes where schemaname = 'lecture' and tablename = 'pieces__b2'`,
    );
    expect(indexes).toEqual({ n: 2 });
  });

  it('rebuilds the same version while facts keep coming, without a gap for readers', async () => {
    for (let from = 1; from <= 200; from += 20)
      await atelier.record('essai-1', ...Array.from({ length: 20 }, (_, rank) => recue(from + rank)));
    const engine = atelier.engine({ projections: [v1] });
    await engine.start();
    await atelier.reached(engine, 'pieces');
    await atelier.rows(`update lecture.pieces__b1 set nom = 'abîmée'`);

    let flowing = true;
    const flow = async () => {
      for (let numero = 1; flowing && numero <= 100; numero += 1)
        await atelier.record('essai-2', recue(numero, { lieu: 'b' }));
    };
    const counts: number[] = [];
    const watch = async () => {
      while (flowing) counts.push(await atelier.source.manager.count(Piece));
    };
    const stop = async () => {
      const seen: bigint[] = [];
      await engine.rebuild('pieces', ({ position }) => seen.push(position));
      flowing = false;
      expect(seen.length).toBeGreaterThan(0);
    };
    await Promise.all([flow(), watch(), stop()]);
    await atelier.reached(engine, 'pieces');
    const rows = await atelier.view(Piece, 'numero');
    const last = Number(await atelier.head());
    expect(rows).toHaveLength(last);
    expect(rows.filter(({ nom }) => nom === 'abîmée')).toEqual([]);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(200);
    expect(await tables()).toEqual(['pieces__b2']);
  });
});
