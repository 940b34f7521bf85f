import { randomUUID } from 'node:crypto';
import { AtelierDeSonneries } from '../../../test/support/atelier-de-sonneries';
import {
  Appeler,
  demandee,
  PorteMuette,
  quandSonnerieDemandeeAppeler,
  quandSonnerieDemandeeSonner,
  Sonner,
} from '../../../test/support/sonneries';
import { until } from '../../../test/support/until';
import { SYSTEM } from '../system-actor';

const YEAR_MS = 365 * 24 * 3_600_000;
const { name } = quandSonnerieDemandeeSonner;

describe('a reaction', () => {
  let atelier: AtelierDeSonneries;
  beforeEach(async () => {
    atelier = await AtelierDeSonneries.open();
  });
  afterEach(() => atelier.close());

  it('sends what an event asks for, once, made again as the class that it was', async () => {
    await atelier.base.record(`essai-${randomUUID()}`, demandee('a', 2), { type: 'AutreChose.v1', data: {} });
    await atelier.settled(await atelier.started());
    expect(atelier.annonces).toEqual(['a 1', 'a 2']);
    const [first, second] = atelier.sent;
    expect(first).toBeInstanceOf(Sonner);
    expect(first?.context).toMatchObject({ actor: SYSTEM, at: '2026-04-20T09:00:00Z' });
    expect(first?.context.commandId).not.toBe(second?.context.commandId);
    expect(await atelier.base.rows('select from es.outbox')).toEqual([]);
  });

  it('keeps the order of the events within a key, and does not wait for another key', async () => {
    const blocked = new Set(['a']);
    let free = () => {};
    const freed = new Promise<void>((resolve) => (free = resolve));
    const engine = await atelier.started({
      execute: async (command) => {
        const bell = command as Sonner;
        if (blocked.has(bell.data.porte)) await freed;
        atelier.sent.push(bell);
        if (atelier.annonces.filter((annonce) => annonce.startsWith('b')).length === 1) free();
      },
    });
    await atelier.base.record('essai-a', demandee('a', 3));
    await atelier.base.record('essai-b', demandee('b', 2));
    await atelier.settled(engine);
    expect(atelier.annonces.filter((annonce) => annonce.startsWith('a'))).toEqual(['a 1', 'a 2', 'a 3']);
    expect(atelier.annonces.filter((annonce) => annonce.startsWith('b'))).toEqual(['b 1', 'b 2']);
    expect(atelier.annonces[0]).toBe('b 1');
  });

  it('that waits for a server outside keeps no command of another reaction waiting', async () => {
    let answer = () => {};
    const answered = new Promise<void>((resolve) => (answer = resolve));
    const engine = await atelier.started({
      reactions: [quandSonnerieDemandeeSonner, quandSonnerieDemandeeAppeler],
      execute: async (command) => {
        if (command instanceof Appeler) await answered;
        atelier.sent.push(command as Sonner);
      },
    });
    await atelier.base.record('essai-a', demandee('a', 1));
    await atelier.base.record('essai-b', demandee('b', 1));
    await atelier.base.reached(engine, quandSonnerieDemandeeAppeler.name);
    await atelier.settled(engine, { waiting: 2 });
    expect([...atelier.annonces].sort()).toEqual(['a 1', 'b 1']);
    answer();
    await atelier.settled(engine);
    expect(atelier.annonces.slice(2).sort()).toEqual(['appel a', 'appel b']);
  });

  it('asks for the same commands when an event is delivered again', async () => {
    const engine = await atelier.started();
    await atelier.base.record('essai-a', demandee('a', 2));
    await atelier.settled(engine);
    await atelier.base.stop(engine);
    await atelier.base.rows('update es.projections set position = 0 where name = $1', [name]);
    const again = await atelier.started();
    await atelier.settled(again);
    const ids = atelier.sent.map(({ context }) => context.commandId);
    expect(ids).toHaveLength(4);
    expect(ids.slice(2)).toEqual(ids.slice(0, 2));
    expect(new Set(ids).size).toBe(2);
  });

  it('sends once with two engines', async () => {
    const engines = await Promise.all([atelier.started(), atelier.started()]);
    await Promise.all(
      Array.from({ length: 30 }, (_, rank) => atelier.base.record(`essai-${rank}`, demandee(`p${rank}`, 2))),
    );
    await atelier.settled(engines[0]);
    expect(atelier.annonces.sort()).toEqual(
      Array.from({ length: 30 }, (_, rank) => [`p${rank} 1`, `p${rank} 2`])
        .flat()
        .sort(),
    );
  });

  it('keeps for later what has its time, which is the clock of the programme', async () => {
    let now = new Date('2026-04-20T09:00:00Z');
    const engine = await atelier.started({ now: () => now });
    await atelier.base.record('essai-a', demandee('a', 1, '2026-05-01T00:00:00Z'), demandee('a', 1));
    await atelier.settled(engine, { later: 1 });
    expect(atelier.annonces).toEqual(['a 1']);
    expect(atelier.sent[0]?.context.at).toBe('2026-04-20T09:00:00Z');
    expect(await engine.nextDue()).toEqual(new Date('2026-05-01T00:00:00Z'));
    now = new Date('2026-05-01T00:00:00Z');
    engine.clockMoved();
    await atelier.settled(engine);
    expect(await engine.nextDue()).toBeUndefined();
    expect(atelier.sent.map(({ context }) => context.at)).toEqual(['2026-04-20T09:00:00Z', '2026-05-01T00:00:00Z']);
  });

  it('lets no deadline fall due by a clock that differs from the database’s; what has none goes on', async () => {
    const ahead = () => new Date(Date.now() + 3 * YEAR_MS);
    const engine = await atelier.started({ now: ahead, machineNow: ahead });
    expect(Math.round(((await engine.clockAheadSeconds()) ?? 0) / 86_400)).toBe(1_095);
    const inAYear = new Date(Date.now() + YEAR_MS).toISOString();
    await atelier.base.record('essai-a', demandee('a', 1, inAYear), demandee('a', 1));
    await until(
      () => Promise.resolve(atelier.annonces),
      (sentNow) => sentNow.length === 1,
    );
    engine.clockMoved();
    await atelier.settled(engine, { waiting: 1 });
    expect(atelier.annonces).toEqual(['a 1']);
  });

  it('lets none fall due when the clock of a machine jumps, even where the database has the same one', async () => {
    let jumped = false;
    const clock = () => new Date(Date.now() + (jumped ? YEAR_MS : 0));
    const engine = await atelier.started({ machineNow: clock });
    expect(Math.abs((await engine.clockAheadSeconds()) ?? 99)).toBeLessThan(60);
    jumped = true;
    expect(await engine.clockAheadSeconds()).toBeUndefined();
    jumped = false;
    const aMomentAgo = new Date(Date.now() - 1_000).toISOString();
    await atelier.base.record('essai-a', demandee('a', 1, aMomentAgo), demandee('b', 1));
    await until(
      () => Promise.resolve(atelier.annonces),
      (sentNow) => sentNow.length === 1,
    );
    await atelier.settled(engine, { waiting: 1 });
    expect(atelier.annonces).toEqual(['b 1']);
  });

  it('leaves a refused command in the outbox, with its code, and goes on with the next', async () => {
    const engine = await atelier.started({
      execute: (command) => {
        const bell = command as Sonner;
        if (bell.data.coup === 1) throw new PorteMuette();
        return Promise.resolve(atelier.sent.push(bell));
      },
    });
    await atelier.base.record('essai-a', demandee('a', 2));
    await atelier.settled(engine, { refused: 1 });
    expect(atelier.annonces).toEqual(['a 2']);
    expect(
      await atelier.base.rows('select reaction, command, attempts, refusal_code, last_error from es.outbox'),
    ).toEqual([
      {
        reaction: name,
        command: 'Sonner',
        attempts: 1,
        refusal_code: 'porte-muette',
        last_error: 'Cette porte n’a pas de sonnette.',
      },
    ]);
    expect(atelier.errors).toEqual([`${name}: Sonner refused (porte-muette)`]);
  });

  it('tries again what failed for a moment, before the next of its key', async () => {
    let failures = 3;
    const engine = await atelier.started({
      execute: (command) => {
        const bell = command as Sonner;
        if (bell.data.coup === 1 && (failures -= 1) >= 0) return Promise.reject(new Error('connexion perdue'));
        return Promise.resolve(atelier.sent.push(bell));
      },
    });
    await atelier.base.record('essai-a', demandee('a', 2));
    await atelier.settled(engine);
    expect(atelier.annonces).toEqual(['a 1', 'a 2']);
  });
});
