import { StoreUnavailable } from '#libs/event-sourcing';
import { AtelierDeSonneries } from '../../../test/support/atelier-de-sonneries';
import { demandee, quandSonnerieDemandeeSonner, Sonner } from '../../../test/support/sonneries';
import { resolveSetAside, setAsideCommands } from './set-aside';

const { name } = quandSonnerieDemandeeSonner;

describe('a command that fails', () => {
  let atelier: AtelierDeSonneries;
  beforeEach(async () => {
    atelier = await AtelierDeSonneries.open();
  });
  afterEach(() => atelier.close());

  it('sets aside what fails again and again, until a person says what becomes of it; other keys go on', async () => {
    let isMended = false;
    const engine = await atelier.started({
      execute: (command) => {
        const bell = command as Sonner;
        if (bell.data.porte === 'a' && !isMended) return Promise.reject(new TypeError('sonnette cassée'));
        return Promise.resolve(atelier.sent.push(bell));
      },
    });
    await atelier.base.record('essai-a', demandee('a', 2));
    await atelier.base.record('essai-b', demandee('b', 1));
    await atelier.settled(engine, { waiting: 1, setAside: 1 });
    expect(atelier.annonces).toEqual(['b 1']);
    const [stuck] = await setAsideCommands(atelier.base.pool);
    expect(stuck).toMatchObject({ reaction: name, command: 'Sonner', failures: 8, error: 'sonnette cassée' });
    expect(stuck?.stack).toContain('set-aside.int.spec');
    expect(atelier.errors).toHaveLength(8);
    expect(atelier.errors.at(-1)).toBe(`${name}: Sonner set aside (${stuck?.id ?? ''})`);

    isMended = true;
    const decision = { act: 'retried', reason: 'sonnette changée', actor: 'anne' } as const;
    expect(await resolveSetAside(atelier.base.pool, stuck?.id ?? '', decision)).toBe(true);
    expect(await resolveSetAside(atelier.base.pool, stuck?.id ?? '', decision)).toBe(false);
    engine.clockMoved();
    await atelier.settled(engine);
    expect(atelier.annonces).toEqual(['b 1', 'a 1', 'a 2']);
    expect(await atelier.base.rows('select name, act, reason, actor from es.projection_incidents order by id')).toEqual(
      [
        { name: 'envois', act: 'halted', reason: 'sonnette cassée', actor: 'systeme' },
        { name: 'envois', act: 'retried', reason: 'sonnette changée', actor: 'anne' },
      ],
    );
  });

  it('never sends again what a person dropped, and goes on with the next of its key', async () => {
    const engine = await atelier.started({
      execute: (command) => {
        const bell = command as Sonner;
        if (bell.data.coup === 1) return Promise.reject(new TypeError('sonnette cassée'));
        return Promise.resolve(atelier.sent.push(bell));
      },
    });
    await atelier.base.record('essai-a', demandee('a', 2));
    await atelier.settled(engine, { waiting: 1, setAside: 1 });
    const [stuck] = await setAsideCommands(atelier.base.pool);
    await resolveSetAside(atelier.base.pool, stuck?.id ?? '', { act: 'skipped', reason: 'porte murée', actor: 'anne' });
    engine.clockMoved();
    await atelier.settled(engine, { refused: 1 });
    expect(atelier.annonces).toEqual(['a 2']);
    expect(await atelier.base.rows('select refusal_code, last_error from es.outbox')).toEqual([
      { refusal_code: 'abandonne', last_error: 'sonnette cassée' },
    ]);
  });

  it('never sets aside what the store could not answer', async () => {
    let failures = 12;
    const engine = await atelier.started({
      execute: (command) => {
        if ((failures -= 1) >= 0) return Promise.reject(new StoreUnavailable('arrêté', false));
        return Promise.resolve(atelier.sent.push(command as Sonner));
      },
    });
    const ringing = setInterval(() => {
      void atelier.base.rows('update es.outbox set next_attempt_at = now()').then(() => {
        engine.clockMoved();
      });
    }, 20);
    await atelier.base.record('essai-a', demandee('a', 1));
    await atelier.settled(engine);
    clearInterval(ringing);
    expect([atelier.annonces, atelier.errors]).toEqual([['a 1'], []]);
  });
});
