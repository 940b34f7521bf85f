import { StoreUnavailable } from '#libs/event-sourcing';
import { Atelier } from '../../../test/support/atelier';
import { demandee, quandSonnerieDemandeeSonner, Sonner } from '../../../test/support/sonneries';
import { until } from '../../../test/support/until';
import type { EngineOptions, ProjectionEngine } from '../engine/engine';
import { resolveSetAside, setAsideCommands } from './set-aside';

const { name } = quandSonnerieDemandeeSonner;
const nothing = { waiting: 0, later: 0, refused: 0, setAside: 0 };

describe('a command that fails', () => {
  let atelier: Atelier;
  let sent: Sonner[];
  let errors: string[];
  beforeEach(async () => {
    [sent, errors] = [[], []];
    atelier = await Atelier.open([]);
  });
  afterEach(() => atelier.close());

  const started = async (options: Partial<EngineOptions>): Promise<ProjectionEngine> => {
    const engine = atelier.engine({
      reactions: [quandSonnerieDemandeeSonner],
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

  it('sets aside what fails again and again, until a person says what becomes of it; other keys go on', async () => {
    let isMended = false;
    const engine = await started({
      execute: (command) => {
        const bell = command as Sonner;
        if (bell.data.porte === 'a' && !isMended) return Promise.reject(new TypeError('sonnette cassée'));
        return Promise.resolve(sent.push(bell));
      },
    });
    await atelier.record('essai-a', demandee('a', 2));
    await atelier.record('essai-b', demandee('b', 1));
    await settled(engine, { waiting: 1, setAside: 1 });
    expect(annonces()).toEqual(['b 1']);
    const [stuck] = await setAsideCommands(atelier.pool);
    expect(stuck).toMatchObject({ reaction: name, command: 'Sonner', failures: 8, error: 'sonnette cassée' });
    expect(stuck?.stack).toContain('set-aside.int.spec');
    expect(errors).toHaveLength(8);
    expect(errors.at(-1)).toBe(`${name}: Sonner set aside (${stuck?.id ?? ''})`);

    isMended = true;
    const decision = { act: 'retried', reason: 'sonnette changée', actor: 'anne' } as const;
    expect(await resolveSetAside(atelier.pool, stuck?.id ?? '', decision)).toBe(true);
    expect(await resolveSetAside(atelier.pool, stuck?.id ?? '', decision)).toBe(false);
    engine.clockMoved();
    await settled(engine);
    expect(annonces()).toEqual(['b 1', 'a 1', 'a 2']);
    expect(await atelier.rows('select name, act, reason, actor from es.projection_incidents order by id')).toEqual([
      { name: 'envois', act: 'halted', reason: 'sonnette cassée', actor: 'systeme' },
      { name: 'envois', act: 'retried', reason: 'sonnette changée', actor: 'anne' },
    ]);
  });

  it('never sends again what a person dropped, and goes on with the next of its key', async () => {
    const engine = await started({
      execute: (command) => {
        const bell = command as Sonner;
        if (bell.data.coup === 1) return Promise.reject(new TypeError('sonnette cassée'));
        return Promise.resolve(sent.push(bell));
      },
    });
    await atelier.record('essai-a', demandee('a', 2));
    await settled(engine, { waiting: 1, setAside: 1 });
    const [stuck] = await setAsideCommands(atelier.pool);
    await resolveSetAside(atelier.pool, stuck?.id ?? '', { act: 'skipped', reason: 'porte murée', actor: 'anne' });
    engine.clockMoved();
    await settled(engine, { refused: 1 });
    expect(annonces()).toEqual(['a 2']);
    expect(await atelier.rows('select refusal_code, last_error from es.outbox')).toEqual([
      { refusal_code: 'abandonne', last_error: 'sonnette cassée' },
    ]);
  });

  it('never sets aside what the store could not answer', async () => {
    let failures = 12;
    const engine = await started({
      execute: (command) => {
        if ((failures -= 1) >= 0) return Promise.reject(new StoreUnavailable('arrêté', false));
        return Promise.resolve(sent.push(command as Sonner));
      },
    });
    const ringing = setInterval(() => {
      void atelier.rows('update es.outbox set next_attempt_at = now()').then(() => {
        engine.clockMoved();
      });
    }, 20);
    await atelier.record('essai-a', demandee('a', 1));
    await settled(engine);
    clearInterval(ringing);
    expect([annonces(), errors]).toEqual([['a 1'], []]);
  });
});
