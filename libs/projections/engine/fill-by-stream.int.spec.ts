import fc from 'fast-check';
import type { DomainEvent } from '#libs/event-sourcing';
import { at, Atelier } from '../../../test/support/atelier';
import { Piece, recue, type PieceEvent } from '../../../test/support/pieces';
import { until } from '../../../test/support/until';
import { projection, type Projection, type ProjectionDefinition } from '../projection';
import { projectionStatuses } from './status';

const on: Extract<ProjectionDefinition<PieceEvent>, { category: string }>['on'] = {
  'PieceRecue.v1': ({ data: { lieu, numero, nom, poids }, revision }, rows) => {
    if (nom === 'illisible') throw new Error('pièce illisible');
    rows.put(Piece, { lieu, numero, nom, poids, note: `révision ${revision}` });
  },
  'PieceRetiree.v1': ({ data: { lieu, numero } }, rows) => rows.remove(Piece, { lieu, numero }),
};
const pieces = (version: number, category?: string): Projection =>
  projection<PieceEvent>({
    name: `pieces@${version}`,
    tables: [Piece],
    on,
    ...(category === undefined ? {} : { category }),
  });
const byStream = pieces(1, 'piece');
const byPage = pieces(1);

const retiree = (numero: number): DomainEvent => ({ type: 'PieceRetiree.v1', data: { lieu: 'a', numero } });
const autre = (numero: number): DomainEvent => ({ type: 'PiecePesee.v1', data: { numero } });

describe('a read model whose rows depend on one stream each', () => {
  let atelier: Atelier;
  beforeEach(async () => {
    atelier = await Atelier.open([Piece]);
  });
  afterEach(() => atelier.close());

  const record = (numero: number, ...facts: readonly DomainEvent[]) => atelier.record(`piece-${numero}`, ...facts);
  const rebuilt = async (definition: Projection, onProgress: () => void = () => undefined) => {
    const engine = atelier.engine({ projections: [definition] });
    await engine.prepare();
    await engine.rebuild('pieces', onProgress);
    await atelier.stop(engine);
    return atelier.view(Piece, 'numero');
  };
  const status = async () => (await projectionStatuses(atelier.pool)).find(({ name }) => name === 'pieces');

  it('is the same, computed stream by stream or page by page', async () => {
    const faits = fc.array(
      fc.record({
        numero: fc.nat(6),
        fait: fc.constantFrom(
          (numero: number) => recue(numero),
          (numero: number) => recue(numero, { nom: 'neuve', poids: 3 }),
          retiree,
          autre,
        ),
      }),
      { minLength: 1, maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(faits, async (lot) => {
        for (const { numero, fait } of lot) await record(numero, fait(numero));
        // Facts of another category are not read.
        await atelier.record('pieceDetachee-1', recue(99, { nom: 'd’ailleurs' }));
        const streamed = await rebuilt(byStream);
        expect(streamed).toEqual((await rebuilt(byPage)).filter(({ nom }) => nom !== 'd’ailleurs'));
      }),
      { numRuns: 10 },
    );
  });

  it('also has what comes while it is computed', async () => {
    await record(1, recue(1));
    let comes: Promise<unknown> | undefined;
    const rows = await rebuilt(byStream, () => {
      comes ??= record(2, recue(2));
    });
    await comes;
    expect(rows.length).toBeGreaterThan(0);
    expect((await rebuilt(byStream)).map(({ numero }) => numero)).toEqual([1, 2]);
  });

  it('is the same when two processes rebuild it at the same time', async () => {
    for (let numero = 1; numero <= 50; numero += 1) await record(numero, recue(numero), recue(numero, { poids: 7 }));
    const one = atelier.engine({ projections: [byStream] });
    const other = atelier.engine({ projections: [byStream] });
    await one.prepare();
    await Promise.all([one, other].map((engine) => engine.rebuild('pieces', () => undefined)));
    const rows = await atelier.view(Piece, 'numero');
    expect(rows.map(({ poids }) => poids)).toEqual(Array(50).fill(7));
    expect(await status()).toMatchObject({ status: 'active', position: 100n });
  });

  it('answers whoever waits for it when the process is about to stop', async () => {
    const engine = atelier.engine({ projections: [byStream] });
    await engine.start();
    const waiting = [engine.reached('pieces', at(9_999), 240_000), engine.moved()];
    engine.stopWaiting();
    expect(await Promise.all(waiting)).toEqual([false, false]);
  });

  it('stops at an event that cannot be digested, as page by page', async () => {
    await record(2, recue(2));
    await record(1, recue(1, { nom: 'illisible' }));
    await expect(rebuilt(byStream)).rejects.toThrow('position 2');
  });

  it('is computed by stream when the programme starts with a new version of it', async () => {
    await record(1, recue(1), recue(1, { nom: 'neuve' }));
    const engine = atelier.engine({ projections: [byPage] });
    await engine.start();
    await atelier.reached(engine, 'pieces');
    await atelier.stop(engine);
    const next = atelier.engine({ projections: [pieces(2, 'piece')] });
    await next.start();
    await until(status, (found) => found?.version === 2 && found.status === 'active');
    expect(await atelier.view(Piece, 'numero')).toMatchObject([{ nom: 'neuve', note: 'révision 1' }]);
    await atelier.reached(next, 'pieces', await record(3, recue(3)));
    expect((await atelier.view(Piece, 'numero')).map(({ numero }) => numero)).toEqual([1, 3]);
  });
});
