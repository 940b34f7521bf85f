import { recordedOf, type Geste } from '../../../test/support/gestes';
import { Atelier } from '../../../test/support/atelier';
import { Piece, Total } from '../../../test/support/pieces';
import { projection } from '../projection';
import { digestRows } from '../engine/digest';
import { inTransaction } from '../engine/database';
import { ensureBuild } from '../engine/build';
import type { Rows } from './rows';

const gestes = projection<Geste>({
  name: 'gestes@1',
  tables: [Piece, Total],
  on: { 'Geste.v1': ({ data: { act } }, rows) => act(rows) },
});

const vis = { lieu: 'a', numero: 1 };
const piece = { ...vis, nom: 'vis', poids: 3, note: null };

describe('rows, written to the database', () => {
  let atelier: Atelier;
  const page = (...acts: readonly ((rows: Rows) => void)[]) =>
    inTransaction(atelier.pool, async (client) => {
      const digest = digestRows(atelier.source, gestes);
      for (const act of acts) digest.add(recordedOf({ type: 'Geste.v1', data: { act } }));
      await digest.write(client, 1);
    });
  const pieces = () => atelier.view(Piece, 'numero');
  const totaux = () => atelier.view(Total, 'lieu');

  beforeAll(async () => {
    atelier = await Atelier.open([Piece, Total]);
    await ensureBuild(atelier.pool, atelier.source, gestes);
  });
  beforeEach(async () => {
    await atelier.rows('truncate lecture.pieces__b1, lecture.totaux__b1');
  });
  afterAll(() => atelier.close());

  it('puts a row, and replaces it whole', async () => {
    await page((rows) => rows.put(Piece, { ...piece, note: 'neuve' }));
    await page((rows) => rows.put(Piece, { ...piece, nom: 'boulon' }));
    expect(await pieces()).toEqual([{ ...piece, nom: 'boulon' }]);
  });

  it('writes several changes of one key in a page once, the last word winning', async () => {
    await page(
      (rows) => rows.put(Piece, piece),
      (rows) => rows.patch(Piece, vis, { poids: 4 }),
      (rows) => rows.patch(Piece, vis, { note: 'pesée' }),
      (rows) => rows.put(Piece, { ...piece, numero: 2 }),
      (rows) => rows.add(Piece, vis, { poids: 6 }),
    );
    expect(await pieces()).toEqual([
      { ...piece, poids: 10, note: 'pesée' },
      { ...piece, numero: 2 },
    ]);
  });

  it('patches only the columns that each row names', async () => {
    await page((rows) => {
      for (const numero of [1, 2, 3]) rows.put(Piece, { ...piece, numero });
    });
    await page((rows) => {
      rows.patch(Piece, { lieu: 'a', numero: 1 }, { nom: 'écrou' });
      rows.patch(Piece, { lieu: 'a', numero: 2 }, { note: 'usée', poids: 9 });
    });
    expect(await pieces()).toEqual([
      { ...piece, nom: 'écrou' },
      { ...piece, numero: 2, note: 'usée', poids: 9 },
      { ...piece, numero: 3 },
    ]);
  });

  it('can patch a column back to null', async () => {
    await page((rows) => rows.put(Piece, { ...piece, note: 'usée' }));
    await page((rows) => rows.patch(Piece, vis, { note: null }));
    expect(await pieces()).toEqual([piece]);
  });

  it('does nothing when it patches a row that is not there', async () => {
    await page((rows) => rows.patch(Piece, vis, { nom: 'écrou' }));
    expect(await pieces()).toEqual([]);
  });

  it('does nothing when it patches a row that the page removed', async () => {
    await page((rows) => rows.put(Piece, piece));
    await page(
      (rows) => rows.remove(Piece, vis),
      (rows) => rows.patch(Piece, vis, { nom: 'écrou' }),
    );
    expect(await pieces()).toEqual([]);
  });

  it('removes a row, also one that the page put, and a row that is not there', async () => {
    await page((rows) => rows.put(Piece, piece));
    await page(
      (rows) => rows.put(Piece, { ...piece, numero: 2 }),
      (rows) => rows.remove(Piece, { lieu: 'a', numero: 2 }),
      (rows) => rows.remove(Piece, vis),
      (rows) => rows.remove(Piece, { lieu: 'b', numero: 1 }),
    );
    expect(await pieces()).toEqual([]);
  });

  it('puts again what the page removed', async () => {
    await page((rows) => rows.put(Piece, { ...piece, note: 'première' }));
    await page(
      (rows) => rows.remove(Piece, vis),
      (rows) => rows.put(Piece, piece),
    );
    expect(await pieces()).toEqual([piece]);
  });

  it('adds from zero, then to what is there', async () => {
    await page((rows) => rows.add(Total, { lieu: 'a' }, { nombre: 1, poids: 2_147_483_648 }));
    await page(
      (rows) => rows.add(Total, { lieu: 'a' }, { nombre: 1 }),
      (rows) => rows.add(Total, { lieu: 'a' }, { nombre: 1, poids: -8 }),
      (rows) => rows.add(Total, { lieu: 'b' }, { poids: 5 }),
    );
    expect(await totaux()).toEqual([
      { lieu: 'a', nombre: 3, poids: 2_147_483_640 },
      { lieu: 'b', nombre: 0, poids: 5 },
    ]);
  });

  it('adds nothing to a row that is not there, where the table holds more than counters', async () => {
    await page((rows) => rows.add(Piece, vis, { poids: 5 }));
    expect(await pieces()).toEqual([]);
  });

  it('keeps keys of several columns apart, whatever their text', async () => {
    const keys = ['a', 'a","1', 'a,1', '', 'é — €'].map((lieu) => ({ lieu, numero: 1 }));
    await page((rows) => {
      for (const key of keys) rows.put(Piece, { ...piece, ...key });
    });
    expect((await pieces()).map(({ lieu }) => lieu).sort()).toEqual(keys.map(({ lieu }) => lieu).sort());
  });
});
