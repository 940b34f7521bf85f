import fc from 'fast-check';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Atelier } from '../../../test/support/atelier';
import { Piece, recue, type PieceEvent } from '../../../test/support/pieces';
import { projection } from '../projection';
import { figure } from './figure';

@Entity({ schema: 'lecture', name: 'pieces_par_dizaine' })
class ParDizaine {
  @PrimaryColumn('text')
  lieu!: string;

  @PrimaryColumn('integer')
  dizaine!: number;

  @Column('integer')
  nombre!: number;

  @Column('integer')
  poids!: number;
}

@Entity({ schema: 'lecture', name: 'pieces_par_note' })
class ParNote {
  @PrimaryColumn('text')
  note!: string;

  @Column('integer')
  nombre!: number;
}

const pieces = projection<PieceEvent>({
  name: 'pieces@1',
  tables: [Piece],
  figures: [
    figure({
      in: ParDizaine,
      of: Piece,
      by: { lieu: 'lieu', dizaine: (column) => `${column('numero')} / 10` },
      sums: { nombre: () => '1', poids: 'poids' },
    }),
    figure({ in: ParNote, of: Piece, where: ['note'], by: { note: 'note' }, sums: { nombre: () => '1' } }),
  ],
  on: {
    'PieceRecue.v1': ({ data: { lieu, numero, nom, poids } }, rows) => {
      rows.put(Piece, { lieu, numero, nom, poids, note: poids > 50 ? 'lourde' : null });
    },
    'PieceRetiree.v1': ({ data: { lieu, numero } }, rows) => {
      if (numero % 2 === 0) rows.remove(Piece, { lieu, numero });
      else rows.patch(Piece, { lieu, numero }, { note: 'retirée', poids: 0 });
    },
  },
});

describe('a kept figure', () => {
  let atelier: Atelier;
  beforeEach(async () => {
    atelier = await Atelier.open([Piece, ParDizaine, ParNote]);
  });
  afterEach(() => atelier.close());

  const kept = async () => [
    await atelier.rows('select lieu, dizaine, nombre, poids from lecture.pieces_par_dizaine order by 1, 2'),
    await atelier.rows('select note, nombre from lecture.pieces_par_note order by 1'),
  ];
  const counted = async () => [
    await atelier.rows(
      `select lieu, numero / 10 as dizaine, count(*)::int as nombre, sum(poids)::int as poids from lecture.pieces
        group by 1, 2 order by 1, 2`,
    ),
    await atelier.rows(
      'select note, count(*)::int as nombre from lecture.pieces where note is not null group by 1 order by 1',
    ),
  ];

  it('is what counting the rows gives, after any page, a rebuild and a change of owner', async () => {
    const fact: fc.Arbitrary<PieceEvent> = fc
      .record({
        lieu: fc.constantFrom('a', 'b'),
        numero: fc.integer({ min: 0, max: 29 }),
        poids: fc.nat(99),
        retiree: fc.boolean(),
      })
      .map(({ lieu, numero, poids, retiree }) =>
        retiree ? { type: 'PieceRetiree.v1', data: { lieu, numero } } : recue(numero, { lieu, poids }),
      );
    const pages = fc.array(fc.array(fact, { minLength: 1, maxLength: 40 }), { minLength: 3, maxLength: 3 });
    let engine = atelier.engine({ projections: [pieces] });
    await engine.start();
    await fc.assert(
      fc.asyncProperty(pages, async ([first = [], second = [], third = []]) => {
        await atelier.record('essai-1', ...first);
        await atelier.reached(engine, 'pieces');
        expect(await kept()).toEqual(await counted());
        await atelier.record('essai-1', ...second);
        await engine.rebuild('pieces', () => undefined);
        expect(await kept()).toEqual(await counted());
        await atelier.stop(engine);
        engine = atelier.engine({ projections: [pieces] });
        await engine.start();
        await atelier.record('essai-1', ...third);
        await atelier.reached(engine, 'pieces');
        expect(await kept()).toEqual(await counted());
      }),
      { numRuns: 8 },
    );
    expect((await counted())[1]).not.toEqual([]);
  });
});
