import { Atelier } from '../../../test/support/atelier';
import { Outil, Piece, recue, type PieceRecue } from '../../../test/support/pieces';
import { quandSonnerieDemandeeSonner } from '../../../test/support/sonneries';
import { until } from '../../../test/support/until';
import { projection, type Projection } from '../projection';
import type { Rows } from '../rows/rows';

type Handler = (data: PieceRecue['data'], rows: Rows) => void;
const piece: Handler = ({ lieu, numero, nom, poids }, rows) => rows.put(Piece, { lieu, numero, nom, poids });
const outil: Handler = ({ numero, nom }, rows) => rows.put(Outil, { numero, nom });

const filling = (name: `${string}@${number}`, tables: Projection['tables'], ...handlers: Handler[]): Projection =>
  projection<PieceRecue>({
    name,
    tables,
    on: {
      'PieceRecue.v1': ({ data }, rows) => {
        for (const handler of handlers) handler(data, rows);
      },
    },
  });

describe('what a version of the code leaves behind', () => {
  let atelier: Atelier;
  beforeEach(async () => {
    atelier = await Atelier.open([Piece, Outil]);
    await atelier.record('essai-1', recue(1), recue(2));
  });
  afterEach(() => atelier.close());

  const relations = async (kind: 'table' | 'view') =>
    (
      await atelier.rows<{ name: string }>(
        `select ${kind}name as name from pg_${kind}s where schemaname = 'lecture' order by 1`,
      )
    ).map(({ name }) => name);
  const runUntilBuilt = async (...projections: readonly Projection[]) => {
    const engine = atelier.engine({ projections });
    await engine.start();
    for (const { name } of projections) expect(await engine.reached(name, await atelier.head(), 240_000)).toBe(true);
    await until(
      () => atelier.rows(`select from es.projections where status = 'building'`),
      (building) => building.length === 0,
    );
    await atelier.stop(engine);
  };
  const noms = async () => (await atelier.view(Piece, 'numero')).map(({ nom }) => nom);

  it('goes with a projection that the code has no longer, and comes back with it', async () => {
    await runUntilBuilt(filling('pieces@1', [Piece], piece), filling('outils@1', [Outil], outil));
    expect(await relations('view')).toEqual(['outils', 'pieces']);

    await runUntilBuilt(filling('pieces@1', [Piece], piece));
    expect(await relations('view')).toEqual(['pieces']);
    expect(await relations('table')).toEqual(['pieces__b1']);
    expect(await atelier.rows(`select name, status from es.projections order by 1`)).toEqual([
      { name: 'outils', status: 'retired' },
      { name: 'pieces', status: 'active' },
    ]);

    await runUntilBuilt(filling('pieces@1', [Piece], piece), filling('outils@1', [Outil], outil));
    expect((await atelier.view(Outil, 'numero')).map(({ numero }) => numero)).toEqual([1, 2]);
  });

  it('makes each index once, also for an entity that a version adds', async () => {
    await runUntilBuilt(filling('atelier@1', [Outil], outil));
    await runUntilBuilt(filling('atelier@2', [Outil, Piece], outil, piece));
    const indexes = await atelier.rows(
      `select from pg_indexes where schemaname = 'lecture' and tablename like 'pieces%'`,
    );
    // The primary key, and the one that the entity declares.
    expect(indexes).toHaveLength(2);
    expect(await noms()).toEqual(['pièce 1', 'pièce 2']);
  });

  it('leaves alone what the engine did not make', async () => {
    await atelier.rows('create table lecture.a_soi (n int)');
    await atelier.rows('create view lecture.a_voir as select n from lecture.a_soi');
    await runUntilBuilt(filling('pieces@1', [Piece], piece));
    await runUntilBuilt(filling('pieces@2', [Piece], piece));
    expect(await relations('view')).toEqual(['a_voir', 'pieces']);
    expect(await relations('table')).toEqual(['a_soi', 'pieces__b2']);
  });

  it('goes with a reaction too: what it had asked for is refused for good, and no other command waits for it', async () => {
    const engine = atelier.engine({ reactions: [quandSonnerieDemandeeSonner] });
    await engine.prepare();
    await atelier.rows(
      `insert into es.outbox (reaction, ordering_key, command, payload, due_at) values ($1, 'a', 'Sonner', '{}', now())`,
      [quandSonnerieDemandeeSonner.name],
    );
    await atelier.stop(engine);
    await runUntilBuilt(filling('pieces@1', [Piece], piece));
    expect(await atelier.rows('select refusal_code from es.outbox')).toEqual([{ refusal_code: 'reaction-retiree' }]);
    expect(await atelier.rows(`select status from es.projections where name like 'quand-%'`)).toEqual([
      { status: 'retired' },
    ]);

    const again = atelier.engine({ reactions: [quandSonnerieDemandeeSonner] });
    await again.start();
    expect(await atelier.rows(`select status from es.projections where name like 'quand-%'`)).toEqual([
      { status: 'active' },
    ]);
  });

  it('never meets the tables of an entity that passes to another projection, and is read until those are ready', async () => {
    await runUntilBuilt(filling('atelier@1', [Piece, Outil], piece, outil));
    await runUntilBuilt(filling('atelier@2', [Outil], outil), filling('pieces@1', [Piece], piece));
    expect(await noms()).toEqual(['pièce 1', 'pièce 2']);
    expect(await relations('view')).toEqual(['outils', 'pieces']);
    expect(await relations('table')).toEqual(['outils__b2', 'pieces__b2']);
  });

  it('is still shown while the projection that takes the entity over is being built', async () => {
    await runUntilBuilt(filling('atelier@1', [Piece], piece));
    const engine = atelier.engine({ projections: [filling('pieces@1', [Piece], piece)] });
    await engine.prepare();
    expect(await noms()).toEqual(['pièce 1', 'pièce 2']);
    expect(await relations('table')).toEqual(['pieces__b1', 'pieces__b2']);
  });
});
