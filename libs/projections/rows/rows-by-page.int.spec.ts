import fc from 'fast-check';
import { Atelier } from '../../../test/support/atelier';
import { recordedOf, type Geste } from '../../../test/support/gestes';
import { Piece, Total } from '../../../test/support/pieces';
import { ensureBuild } from '../engine/build';
import { inTransaction } from '../engine/database';
import { digestRows } from '../engine/digest';
import { projection } from '../projection';
import type { Rows } from './rows';

type Act =
  | { kind: 'put'; numero: number; nom: string; poids: number; note: string | null }
  | { kind: 'patch'; numero: number; change: Partial<Pick<Piece, 'nom' | 'poids' | 'note'>> }
  | { kind: 'remove'; numero: number }
  | { kind: 'weigh'; numero: number; poids: number }
  | { kind: 'count'; lieu: string; nombre: number; poids: number }
  | { kind: 'count-one'; lieu: string; nombre: number }
  | { kind: 'forget'; lieu: string };

const numero = fc.integer({ min: 1, max: 4 });
const poids = fc.integer({ min: -1_000, max: 1_000 });
const lieu = fc.constantFrom('a', 'b');
const text = fc.constantFrom('vis', 'écrou', '"', '');
const note = fc.option(text);
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('put'), numero, nom: text, poids, note }),
  fc.record({
    kind: fc.constant('patch'),
    numero,
    change: fc.record({ nom: text, poids, note }, { requiredKeys: [] }),
  }),
  fc.record({ kind: fc.constant('remove'), numero }),
  fc.record({ kind: fc.constant('weigh'), numero, poids }),
  fc.record({ kind: fc.constant('count'), lieu, nombre: poids, poids }),
  fc.record({ kind: fc.constant('count-one'), lieu, nombre: poids }),
  fc.record({ kind: fc.constant('forget'), lieu }),
);

const write = (act: Act, rows: Rows): void => {
  switch (act.kind) {
    case 'put': {
      const { kind: _, ...row } = act;
      rows.put(Piece, { lieu: 'a', ...row });
      return;
    }
    case 'patch':
      rows.patch<Piece>(Piece, { lieu: 'a', numero: act.numero }, act.change);
      return;
    case 'remove':
      rows.remove(Piece, { lieu: 'a', numero: act.numero });
      return;
    case 'weigh':
      rows.add(Piece, { lieu: 'a', numero: act.numero }, { poids: act.poids });
      return;
    case 'count':
      rows.add(Total, { lieu: act.lieu }, { nombre: act.nombre, poids: act.poids });
      return;
    case 'count-one':
      rows.add(Total, { lieu: act.lieu }, { nombre: act.nombre });
      return;
    case 'forget':
      rows.remove(Total, { lieu: act.lieu });
      return;
  }
};

/** Simplest model of the same acts, one at a time. */
const model = (acts: readonly Act[]) => {
  const pieces = new Map<number, Piece>();
  const totaux = new Map<string, Total>();
  for (const act of acts) {
    if (act.kind === 'put') {
      const { kind: _, ...row } = act;
      pieces.set(act.numero, { lieu: 'a', ...row });
    } else if (act.kind === 'remove') pieces.delete(act.numero);
    else if (act.kind === 'forget') totaux.delete(act.lieu);
    else if (act.kind === 'patch' || act.kind === 'weigh') {
      const row = pieces.get(act.numero);
      const change = act.kind === 'patch' ? act.change : { poids: (row?.poids ?? 0) + act.poids };
      if (row) pieces.set(act.numero, Object.assign({}, row, change));
    } else {
      const { nombre, poids: weight } = totaux.get(act.lieu) ?? { nombre: 0, poids: 0 };
      const more = act.kind === 'count' ? act.poids : 0;
      totaux.set(act.lieu, { lieu: act.lieu, nombre: nombre + act.nombre, poids: weight + more });
    }
  }
  return {
    pieces: [...pieces.values()].sort((a, b) => a.numero - b.numero),
    totaux: [...totaux.values()].sort((a, b) => (a.lieu < b.lieu ? -1 : 1)),
  };
};

describe('rows, whatever the size of the page', () => {
  const gestes = projection<Geste>({
    name: 'gestes@1',
    tables: [Piece, Total],
    on: { 'Geste.v1': ({ data: { act } }, rows) => act(rows) },
  });
  let atelier: Atelier;
  beforeAll(async () => {
    atelier = await Atelier.open([Piece, Total]);
    await ensureBuild(atelier.pool, atelier.source, gestes);
  });
  afterAll(() => atelier.close());

  const writtenBy = async (acts: readonly Act[], pageSize: number) => {
    await atelier.rows('truncate lecture.pieces__b1, lecture.totaux__b1');
    for (let from = 0; from < acts.length; from += pageSize) {
      await inTransaction(atelier.pool, async (client) => {
        const digest = digestRows(atelier.source, gestes);
        for (const act of acts.slice(from, from + pageSize))
          digest.add(recordedOf({ type: 'Geste.v1', data: { act: (rows: Rows) => write(act, rows) } }));
        await digest.write(client, 1);
      });
    }
    return { pieces: await atelier.view(Piece, 'numero'), totaux: await atelier.view(Total, 'lieu') };
  };

  it('are those of one event at a time', async () => {
    const acts = fc.array(anyAct, { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(acts, fc.integer({ min: 2, max: 12 }), async (sequence, pageSize) => {
        const expected = model(sequence);
        expect(await writtenBy(sequence, 1)).toEqual(expected);
        expect(await writtenBy(sequence, pageSize)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });
});
