import { randomUUID } from 'node:crypto';
import { Atelier } from '../../../test/support/atelier';
import { demandee, PorteMuette, quandSonnerieDemandeeSonner, Sonner } from '../../../test/support/sonneries';
import { until } from '../../../test/support/until';
import type { EngineOptions, ProjectionEngine } from '../engine/engine';
import { SYSTEM } from '../system-actor';

const { name } = quandSonnerieDemandeeSonner;
const nothing = { waiting: 0, later: 0, refused: 0, setAside: 0 };

describe('a reaction', () => {
  let atelier: Atelier;
  let sent: Sonner[];
  let errors: string[];
  beforeEach(async () => {
    [sent, errors] = [[], []];
    atelier = await Atelier.open([]);
  });
  afterEach(() => atelier.close());

  const started = async (options: Partial<EngineOptions> = {}): Promise<ProjectionEngine> => {
    const engine = atelier.engine({
      reactions: [quandSonnerieDemandeeSonner],
      execute: (command) => Promise.resolve(sent.push(command as Sonner)),
      onError: (message) => errors.push(message),
      ...options,
    });
    await engine.start();
    return engine;
  };
  const settled = async (engine: ProjectionEngine, rest: Partial<typeof nothing> = {}) => {
    await atelier.reached(engine, name);
    const expected = JSON.stringify({ ...nothing, ...rest });
    await until(
      () => engine.outboxCounts(),
      (counts) => JSON.stringify(counts) === expected,
    );
  };
  const annonces = () => sent.map(({ annonce }) => annonce);

  it('sends what an event asks for, once, made again as the class that it was', async () => {
    await atelier.record(`essai-${randomUUID()}`, demandee('a', 2), { type: 'AutreChose.v1', data: {} });
    await settled(await started());
    expect(annonces()).toEqual(['a 1', 'a 2']);
    const [first, second] = sent;
    expect(first).toBeInstanceOf(Sonner);
    expect(first?.context).toMatchObject({ actor: SYSTEM, at: '2026-04-20T09:00:00Z' });
    expect(first?.context.commandId).not.toBe(second?.context.commandId);
    expect(await atelier.rows('select from es.outbox')).toEqual([]);
  });

  it('keeps the order of the events within a key, and does not wait for another key', async () => {
    const blocked = new Set(['a']);
    let free = () => {};
    const freed = new Promise<void>((resolve) => (free = resolve));
    const engine = await started({
      execute: async (command) => {
        const bell = command as Sonner;
        if (blocked.has(bell.data.porte)) await freed;
        sent.push(bell);
        if (annonces().filter((annonce) => annonce.startsWith('b')).length === 1) free();
      },
    });
    await atelier.record('essai-a', demandee('a', 3));
    await atelier.record('essai-b', demandee('b', 2));
    await settled(engine);
    expect(annonces().filter((annonce) => annonce.startsWith('a'))).toEqual(['a 1', 'a 2', 'a 3']);
    expect(annonces().filter((annonce) => annonce.startsWith('b'))).toEqual(['b 1', 'b 2']);
    expect(annonces()[0]).toBe('b 1');
  });

  it('asks for the same commands when an event is delivered again', async () => {
    const engine = await started();
    await atelier.record('essai-a', demandee('a', 2));
    await settled(engine);
    await atelier.stop(engine);
    await atelier.rows('update es.projections set position = 0 where name = $1', [name]);
    const again = await started();
    await settled(again);
    const ids = sent.map(({ context }) => context.commandId);
    expect(ids).toHaveLength(4);
    expect(ids.slice(2)).toEqual(ids.slice(0, 2));
    expect(new Set(ids).size).toBe(2);
  });

  it('sends once with two engines', async () => {
    const engines = await Promise.all([started(), started()]);
    await Promise.all(
      Array.from({ length: 30 }, (_, rank) => atelier.record(`essai-${rank}`, demandee(`p${rank}`, 2))),
    );
    await settled(engines[0]);
    expect(annonces().sort()).toEqual(
      Array.from({ length: 30 }, (_, rank) => [`p${rank} 1`, `p${rank} 2`])
        .flat()
        .sort(),
    );
  });

  it('keeps for later what has its time, which is the clock of the programme', async () => {
    let now = new Date('2026-04-20T09:00:00Z');
    const engine = await started({ now: () => now });
    await atelier.record('essai-a', demandee('a', 1, '2026-05-01T00:00:00Z'), demandee('a', 1));
    await settled(engine, { later: 1 });
    expect(annonces()).toEqual(['a 1']);
    expect(sent[0]?.context.at).toBe('2026-04-20T09:00:00Z');
    expect(await engine.nextDue()).toEqual(new Date('2026-05-01T00:00:00Z'));
    now = new Date('2026-05-01T00:00:00Z');
    engine.clockMoved();
    await settled(engine);
    expect(await engine.nextDue()).toBeUndefined();
    expect(sent.map(({ context }) => context.at)).toEqual(['2026-04-20T09:00:00Z', '2026-05-01T00:00:00Z']);
  });

  it('lets no deadline fall due by a clock that differs from the database’s; what has none goes on', async () => {
    const ahead = 3 * 365 * 24 * 3_600_000;
    let jumped = true;
    const clock = () => new Date(Date.now() + (jumped ? ahead : 0));
    const engine = await started({ now: clock, machineNow: clock });
    expect(Math.round((await engine.clockAheadSeconds()) / 86_400)).toBe(1_095);
    const inAYear = new Date(Date.now() + 365 * 24 * 3_600_000).toISOString();
    await atelier.record('essai-a', demandee('a', 1, inAYear), demandee('a', 1));
    await until(
      () => Promise.resolve(annonces()),
      (sentNow) => sentNow.length === 1,
    );
    engine.clockMoved();
    await settled(engine, { waiting: 1 });
    jumped = false;
    engine.clockMoved();
    await settled(engine, { later: 1 });
    expect(annonces()).toEqual(['a 1']);
    expect(Math.abs(await engine.clockAheadSeconds())).toBeLessThan(60);
  });

  it('leaves a refused command in the outbox, with its code, and goes on with the next', async () => {
    const engine = await started({
      execute: (command) => {
        const bell = command as Sonner;
        if (bell.data.coup === 1) throw new PorteMuette();
        return Promise.resolve(sent.push(bell));
      },
    });
    await atelier.record('essai-a', demandee('a', 2));
    await settled(engine, { refused: 1 });
    expect(annonces()).toEqual(['a 2']);
    expect(await atelier.rows('select reaction, command, attempts, refusal_code, last_error from es.outbox')).toEqual([
      {
        reaction: name,
        command: 'Sonner',
        attempts: 1,
        refusal_code: 'porte-muette',
        last_error: 'Cette porte n’a pas de sonnette.',
      },
    ]);
    expect(errors).toEqual([`${name}: Sonner refused (porte-muette)`]);
  });

  it('tries again what failed for a moment, before the next of its key', async () => {
    let failures = 3;
    const engine = await started({
      execute: (command) => {
        const bell = command as Sonner;
        if (bell.data.coup === 1 && (failures -= 1) >= 0) return Promise.reject(new Error('connexion perdue'));
        return Promise.resolve(sent.push(bell));
      },
    });
    await atelier.record('essai-a', demandee('a', 2));
    await settled(engine);
    expect(annonces()).toEqual(['a 1', 'a 2']);
  });
});
