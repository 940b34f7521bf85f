import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Atelier } from '../../../test/support/atelier';
import { Piece, recue, type PieceEvent } from '../../../test/support/pieces';
import { projection } from '../projection';
import { figure } from '../rows/figure';
import { PAST, type PastQuery } from './build-at';
import type { ProjectionEngine } from './engine';

@Entity({ schema: 'lecture', name: 'pieces_par_lieu' })
class ParLieu {
  @PrimaryColumn('text')
  lieu!: string;

  @Column('integer')
  poids!: number;
}

const pieces = projection<PieceEvent>({
  name: 'pieces@1',
  tables: [Piece],
  figures: [figure({ in: ParLieu, of: Piece, by: { lieu: 'lieu' }, sums: { poids: 'poids' } })],
  on: {
    'PieceRecue.v1': ({ data: { lieu, numero, nom, poids } }, rows) => {
      if (poids < 0) throw new Error('A weight is positive.');
      rows.put(Piece, { lieu, numero, nom, poids });
    },
    'PieceRetiree.v1': ({ data: { lieu, numero } }, rows) => {
      rows.remove(Piece, { lieu, numero });
    },
  },
});

const sumsIn = (schema: string) => `select lieu, poids from ${schema}.pieces_par_lieu order by 1`;
const TEMPORARY_TABLES = "select relname from pg_class where relpersistence = 't'";

describe('a projection at a past position', () => {
  let atelier: Atelier;
  let engine: ProjectionEngine;
  beforeEach(async () => {
    atelier = await Atelier.open([Piece, ParLieu]);
    engine = atelier.engine({ projections: [pieces] });
    await engine.start();
  });
  afterEach(() => atelier.close());

  const sums = (query: PastQuery) => query<ParLieu>(sumsIn(PAST));

  it('shows what people read at each position, rows and figures, and changes nothing of what they read now', async () => {
    const seen: { position: Awaited<ReturnType<Atelier['record']>>; rows: object[] }[] = [];
    for (const fact of [
      recue(1, { lieu: 'a', poids: 10 }),
      recue(2, { lieu: 'b', poids: 4 }),
      recue(1, { lieu: 'a', poids: 30 }),
      { type: 'PieceRetiree.v1' as const, data: { lieu: 'b', numero: 2 } },
    ]) {
      const position = await atelier.record('essai-1', fact);
      await atelier.reached(engine, 'pieces', position);
      seen.push({ position, rows: await atelier.rows(sumsIn('lecture')) });
    }
    for (const { position, rows } of seen)
      expect(await engine.past.build('essai', ['pieces'], position, sums)).toEqual(rows);
    expect(await atelier.rows(sumsIn('lecture'))).toEqual(seen.at(-1)?.rows);
    expect(await atelier.rows(TEMPORARY_TABLES)).toEqual([]);
  });

  it('tells how far it is, and stops when it is asked to', async () => {
    const position = await atelier.record('essai-1', ...Array.from({ length: 20 }, (_, numero) => recue(numero)));
    const reached: (bigint | undefined)[] = [];
    await engine.past.build('essai', ['pieces'], position, sums, {
      onProgress: async () => void reached.push((await engine.past.progress('essai'))?.reached),
    });
    expect(reached.at(-1)).toBe(20n);
    expect(await engine.past.progress('essai')).toBeUndefined();
    const stopping = new AbortController();
    const stopped = engine.past.build('essai', ['pieces'], position, sums, {
      signal: stopping.signal,
      onProgress: () => {
        stopping.abort(new Error('cancelled'));
      },
    });
    await expect(stopped).rejects.toThrow('cancelled');
    expect(await atelier.rows(TEMPORARY_TABLES)).toEqual([]);
  });

  it('fails on a fact that cannot be digested, and leaves no table', async () => {
    const position = await atelier.record('essai-1', recue(1), recue(2, { poids: -1 }));
    await expect(engine.past.build('essai', ['pieces'], position, sums)).rejects.toThrow('A weight is positive.');
    expect(await atelier.rows(TEMPORARY_TABLES)).toEqual([]);
  });
});
