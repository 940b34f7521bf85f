import { Atelier, at } from '../../../test/support/atelier';
import { Piece, recue, Total, type PieceEvent } from '../../../test/support/pieces';
import { until } from '../../../test/support/until';
import type { ProjectionEngine } from './engine';
import { resolveIncident } from './incident';
import { projection, type Projection } from '../projection';
import { projectionStatuses } from './status';

const pieces = (stumblesOn?: number): Projection =>
  projection<PieceEvent>({
    name: 'pieces@1',
    tables: [Piece],
    on: {
      'PieceRecue.v1': ({ data: { lieu, numero, nom, poids } }, rows) => {
        if (numero === stumblesOn) throw new Error(`pièce ${numero} illisible`);
        rows.put(Piece, { lieu, numero, nom, poids, note: null });
      },
    },
  });
const totaux = projection<PieceEvent>({
  name: 'totaux@1',
  tables: [Total],
  on: {
    'PieceRecue.v1': ({ data: { lieu, poids } }, rows) => rows.add(Total, { lieu }, { nombre: 1, poids }),
  },
});

describe('an event that cannot be digested', () => {
  let atelier: Atelier;
  let errors: string[];
  beforeEach(async () => {
    errors = [];
    atelier = await Atelier.open([Piece, Total]);
  });
  afterEach(() => atelier.close());

  const numeros = async () => (await atelier.view(Piece, 'numero')).map(({ numero }) => numero);
  const statusOf = async (name: string) =>
    (await projectionStatuses(atelier.pool)).find((status) => status.name === name);
  const halted = () =>
    until(
      () => statusOf('pieces'),
      (status) => status?.halted !== undefined,
    );
  const incidents = () =>
    atelier.rows('select name, build, position::int, act, reason, actor from es.projection_incidents order by id');
  const started = async (...projections: Projection[]): Promise<ProjectionEngine> => {
    const engine = atelier.engine({ projections, onError: (message) => errors.push(message) });
    await engine.start();
    return engine;
  };

  it('stops its projection alone, just before it; the others go on', async () => {
    await atelier.record('essai-1', recue(1), recue(2), recue(3), recue(4));
    const engine = await started(pieces(3), totaux);
    expect(await halted()).toMatchObject({
      position: 2n,
      lagEvents: 2n,
      halted: { position: 3n, type: 'PieceRecue.v1', error: 'pièce 3 illisible' },
    });
    const last = await atelier.record('essai-1', recue(5));
    await atelier.reached(engine, 'totaux', last);
    expect(errors).toEqual(['pieces: halted on PieceRecue.v1 at 3']);
    expect(await numeros()).toEqual([1, 2]);
    expect(await atelier.view(Total, 'lieu')).toEqual([{ lieu: 'a', nombre: 5, poids: 50 }]);
    expect(await engine.reached('pieces', at(3), 50)).toBe(false);
    expect(await incidents()).toEqual([
      { name: 'pieces', build: 1, position: 3, act: 'halted', reason: 'pièce 3 illisible', actor: 'systeme' },
    ]);
  });

  it('is tried again once its handler is mended, by whoever says so', async () => {
    await atelier.record('essai-1', recue(1), recue(2), recue(3));
    const broken = await started(pieces(2));
    await halted();
    await atelier.stop(broken);
    const mended = await started(pieces());
    expect(await mended.reached('pieces', at(2), 50)).toBe(false);
    const incident = { name: 'pieces', act: 'retried', reason: 'lecture corrigée', actor: 'anne' } as const;
    expect(await resolveIncident(atelier.pool, incident)).toEqual([2n]);
    await atelier.reached(mended, 'pieces', at(3));
    expect(await numeros()).toEqual([1, 2, 3]);
    expect((await incidents()).at(-1)).toEqual({ ...incident, build: 1, position: 2 });
    expect((await statusOf('pieces'))?.halted).toBeUndefined();
  });

  it('is skipped, with the reason', async () => {
    await atelier.record('essai-1', recue(1), recue(2), recue(3));
    const engine = await started(pieces(2));
    await halted();
    const incident = { name: 'pieces', act: 'skipped', reason: 'essai de recette', actor: 'anne' } as const;
    expect(await resolveIncident(atelier.pool, incident)).toEqual([2n]);
    await atelier.reached(engine, 'pieces', at(3));
    expect(await numeros()).toEqual([1, 3]);
    expect((await incidents()).at(-1)).toEqual({ ...incident, build: 1, position: 2 });
  });

  it('resolves nothing where nothing is halted', async () => {
    await started(pieces());
    const incident = { name: 'pieces', act: 'skipped', reason: 'pour voir', actor: 'anne' } as const;
    expect(await resolveIncident(atelier.pool, incident)).toEqual([]);
    expect(await incidents()).toEqual([]);
  });

  it('is found by halving when the database refuses its row', async () => {
    const facts = Array.from({ length: 23 }, (_, rank) => recue(rank + 1));
    await atelier.record('essai-1', ...facts.slice(0, 16), recue(17, { poids: 2_147_483_648 }), ...facts.slice(17));
    const engine = await started(pieces());
    const { position, halted: stop } = (await halted()) ?? {};
    expect(position).toBe(16n);
    expect(stop).toMatchObject({ position: 17n, type: 'PieceRecue.v1' });
    expect(stop?.error).toMatch(/integer/);
    expect(await numeros()).toEqual(facts.slice(0, 16).map(({ data }) => data.numero));
    await resolveIncident(atelier.pool, { name: 'pieces', act: 'skipped', reason: 'trop lourde', actor: 'anne' });
    await atelier.reached(engine, 'pieces', at(23));
    expect(await numeros()).toHaveLength(22);
  });

  it('is the first of two that fail for different reasons', async () => {
    await atelier.record('essai-1', recue(1), recue(2, { poids: 2_147_483_648 }), recue(3), recue(4));
    await started(pieces(4));
    expect((await halted())?.halted?.position).toBe(2n);
    expect(await numeros()).toEqual([1]);
  });

  it('stops a rebuild, and leaves in use what was in use', async () => {
    await atelier.record('essai-1', recue(1), recue(2));
    const engine = await started(pieces());
    await atelier.reached(engine, 'pieces', at(2));
    const broken = atelier.engine({ projections: [pieces(2)] });
    await atelier.stop(engine);
    await expect(broken.rebuild('pieces', () => undefined)).rejects.toThrow(/position 2/);
    expect(await numeros()).toEqual([1, 2]);
  });
});
