import { Atelier } from '../../../test/support/atelier';
import { oldestWaitingSeconds } from './outbox-status';

const NOW = new Date('2026-04-20T09:00:00Z');

describe('the age of the outbox', () => {
  let atelier: Atelier;
  beforeEach(async () => {
    atelier = await Atelier.open([]);
  });
  afterEach(() => atelier.close());

  /** A command queued some seconds ago, due since or at an instant, and maybe refused or set aside. */
  const queue = (secondsAgo: number, dueAt = '-infinity', end?: 'refused' | 'set aside') =>
    atelier.rows(
      `insert into es.outbox (reaction, ordering_key, command, payload, queued_at, due_at, refused_at, set_aside_at)
        values ('r', 'k', 'C', '{}', now() - make_interval(secs => $1), $2,
          case $3 when 'refused' then now() end, case $3 when 'set aside' then now() end)`,
      [secondsAgo, dueAt, end],
    );
  const age = async () => Math.floor((await oldestWaitingSeconds(atelier.pool, NOW)) / 100) * 100;

  it('is zero when nothing waits, nor when what waits is due later, was refused or was set aside', async () => {
    expect(await age()).toBe(0);
    await queue(5_000, '2026-05-01T00:00:00Z');
    await queue(5_000, '-infinity', 'refused');
    await queue(5_000, '-infinity', 'set aside');
    expect(await age()).toBe(0);
  });

  it('is that of the oldest command that is due, since it was queued and not since a simulated due date', async () => {
    await queue(150);
    await queue(350);
    await queue(250, '2021-01-01T00:00:00Z');
    expect(await age()).toBe(300);
  });
});
