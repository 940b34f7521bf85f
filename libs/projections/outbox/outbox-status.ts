import type { Pool } from 'pg';
import type { SteadyClock } from './steady-clock';

export interface OutboxCounts {
  readonly waiting: number;
  readonly later: number;
  readonly refused: number;
  readonly setAside: number;
}

/** Commands that are due, that are due later, that were refused for good, and that failed too often. */
export const outboxCounts = async (pool: Pool, now: Date): Promise<OutboxCounts> => {
  const { rows } = await pool.query<OutboxCounts>(
    `select count(*) filter (where refused_at is null and set_aside_at is null and due_at <= $1)::int as waiting,
      count(*) filter (where refused_at is null and due_at > $1)::int as later,
      count(*) filter (where refused_at is not null)::int as refused,
      count(*) filter (where refused_at is null and set_aside_at is not null)::int as "setAside" from es.outbox`,
    [now.toISOString()],
  );
  return rows[0] ?? { waiting: 0, later: 0, refused: 0, setAside: 0 };
};

/** How long the oldest command that is due has waited, in seconds; 0 when none is. What was set aside waits for a person. */
export const oldestWaitingSeconds = async (pool: Pool, now: Date): Promise<number> => {
  const { rows } = await pool.query<{ seconds: number }>(
    `select greatest(0, extract(epoch from max(now() - greatest(queued_at, due_at))))::float8 as seconds from es.outbox
      where refused_at is null and set_aside_at is null and due_at <= $1`,
    [now.toISOString()],
  );
  return rows[0]?.seconds ?? 0;
};

/** When the next command falls due; undefined when none waits for its time. */
export const nextDue = async (pool: Pool, now: Date): Promise<Date | undefined> => {
  const { rows } = await pool.query<{ due: Date | null }>(
    'select min(due_at) as due from es.outbox where refused_at is null and due_at > $1',
    [now.toISOString()],
  );
  return rows[0]?.due ?? undefined;
};

/** Seconds by which the clock of this machine is ahead of the database's; undefined while it is doubted. */
export const clockAheadSeconds = async (pool: Pool, machineClock: SteadyClock): Promise<number | undefined> => {
  const { rows } = await pool.query<{ at: Date }>('select clock_timestamp() as at');
  const now = machineClock.look();
  return now && (now.getTime() - (rows[0]?.at.getTime() ?? 0)) / 1_000;
};
