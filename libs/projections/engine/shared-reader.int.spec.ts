import type { Journal } from '#libs/event-sourcing';
import { Atelier } from '../../../test/support/atelier';
import { Outil, Piece, recue, Total, type PieceEvent } from '../../../test/support/pieces';
import { until } from '../../../test/support/until';
import { projection } from '../projection';
import { resolveIncident } from './incident';
import { projectionStatuses } from './status';

const pieces = projection<PieceEvent>({
  name: 'pieces@1',
  tables: [Piece],
  on: {
    'PieceRecue.v1': ({ data: { lieu, numero, nom, poids } }, rows) => {
      rows.put(Piece, { lieu, numero, nom, poids });
    },
  },
});
const totaux = projection<PieceEvent>({
  name: 'totaux@1',
  tables: [Total],
  on: { 'PieceRecue.v1': ({ data: { lieu, poids } }, rows) => rows.add(Total, { lieu }, { nombre: 1, poids }) },
});
const outils = projection<PieceEvent>({
  name: 'outils@1',
  tables: [Outil],
  on: { 'PieceRecue.v1': ({ data: { numero, nom } }, rows) => rows.put(Outil, { numero, nom }) },
});

/** The same journal, which notes the first position of each page that it gives. */
const noting = (journal: Journal, pages: bigint[]): Journal =>
  new Proxy(journal, {
    get: (target, key) => {
      if (key !== 'readAll') return (Reflect.get(target, key) as () => unknown).bind(target);
      return async function* (...asked: Parameters<Journal['readAll']>) {
        for await (const page of target.readAll(...asked)) {
          pages.push(...page.events.map(({ data }) => BigInt((data as { numero: number }).numero)));
          yield page;
        }
      };
    },
  });

describe('consumers that stand at the same position', () => {
  let atelier: Atelier;
  beforeEach(async () => {
    atelier = await Atelier.open([Piece, Total, Outil]);
  });
  afterEach(() => atelier.close());

  const started = async (given: readonly bigint[] = [], projections = [pieces, totaux, outils]) => {
    const engine = atelier.engine({ projections, journal: noting(atelier.store, given as bigint[]) });
    await engine.start();
    return engine;
  };
  const allReached = (engine: Awaited<ReturnType<typeof started>>) =>
    Promise.all(engine.definitions.map(({ name }) => atelier.reached(engine, name)));
  const counted = async () => ({
    pieces: (await atelier.view(Piece, 'numero')).map(({ numero }) => numero),
    outils: (await atelier.view(Outil, 'numero')).map(({ numero }) => numero),
    total: (await atelier.view(Total, 'lieu')).map(({ nombre }) => nombre)[0],
  });

  /** Records facts, one after the other, until one of them was given once to all. Those who stand apart need a turn to join. */
  const givenOnce = (engine: Awaited<ReturnType<typeof started>>, given: readonly bigint[], from: number) => {
    let numero = from;
    return until(
      async () => {
        await atelier.record('essai-1', recue((numero += 1)));
        await allReached(engine);
        return given.filter((each) => each === BigInt(numero)).length;
      },
      (times) => times === 1,
    ).then(() => Array.from({ length: numero }, (_, rank) => rank + 1));
  };

  it('are given a page once, and all write it', async () => {
    const given: bigint[] = [];
    const engine = await started(given);
    const numeros = await givenOnce(engine, given, 0);
    expect(await counted()).toEqual({ pieces: numeros, outils: numeros, total: numeros.length });
  });

  it('go on without the one whose row the database refuses, and take it back', async () => {
    const engine = await started();
    await atelier.record('essai-1', recue(1));
    await allReached(engine);
    await atelier.record('essai-1', recue(2), recue(3, { poids: 2_147_483_648 }), recue(4));
    await Promise.all(['totaux', 'outils'].map((name) => atelier.reached(engine, name)));
    await until(
      () => projectionStatuses(atelier.pool),
      (statuses) => statuses.some(({ name, halted }) => name === 'pieces' && halted?.position === 3n),
    );
    expect(await counted()).toEqual({ pieces: [1, 2], outils: [1, 2, 3, 4], total: 4 });
    await resolveIncident(atelier.pool, { name: 'pieces', act: 'skipped', reason: 'trop lourde', actor: 'anne' });
    await allReached(engine);
    expect(await counted()).toEqual({ pieces: [1, 2, 4], outils: [1, 2, 3, 4], total: 4 });
  });

  it('are joined by one that was behind, as soon as it is level', async () => {
    const first = await started([], [totaux, outils]);
    await atelier.record('essai-1', recue(1), recue(2));
    await allReached(first);
    await atelier.stop(first);
    const given: bigint[] = [];
    const engine = await started(given);
    await allReached(engine);
    const numeros = await givenOnce(engine, given, 2);
    expect(await counted()).toEqual({ pieces: numeros, outils: numeros, total: numeros.length });
  });
});
