import type { Pool } from 'pg';
import { inTransaction } from '../engine/database';
import type { Incident } from '../engine/incident';

/** A command that failed too often. The later commands of its key wait for it. */
export interface SetAsideCommand {
  readonly id: string;
  readonly reaction: string;
  readonly command: string;
  readonly failures: number;
  readonly error: string;
  readonly stack: string;
}

/** Incidents of commands stand under this name, with the number of the command as their position. */
const OUTBOX = 'envois';

const RECORD = `insert into es.projection_incidents (name, build, position, act, reason, actor) values ('${OUTBOX}', 0, $1, $2, $3, $4)`;

export const setAside = (pool: Pool, id: string, error: Error): Promise<void> =>
  inTransaction(pool, async (client) => {
    await client.query(
      'update es.outbox set set_aside_at = now(), failures = failures + 1, last_error = $2, last_stack = $3 where id = $1',
      [id, error.message, error.stack ?? ''],
    );
    await client.query(RECORD, [id, 'halted', error.message, 'systeme']);
  });

export const setAsideCommands = async (pool: Pool): Promise<readonly SetAsideCommand[]> => {
  const { rows } = await pool.query<SetAsideCommand>(
    `select id, reaction, command, failures, coalesce(last_error, '') as error, coalesce(last_stack, '') as stack
      from es.outbox where set_aside_at is not null and refused_at is null order by id`,
  );
  return rows;
};

/** Sends the command again (`retried`), or never (`skipped`), for a reason that is stored. False when it is not set aside. */
export const resolveSetAside = (
  pool: Pool,
  id: string,
  { act, reason, actor }: Omit<Incident, 'name'>,
): Promise<boolean> =>
  inTransaction(pool, async (client) => {
    const change =
      act === 'retried'
        ? 'set_aside_at = null, failures = 0, next_attempt_at = now()'
        : `set_aside_at = null, refused_at = now(), refusal_code = 'abandonne'`;
    const { rowCount } = await client.query(
      `update es.outbox set ${change} where id = $1 and set_aside_at is not null and refused_at is null`,
      [id],
    );
    if (rowCount !== 1) return false;
    await client.query(RECORD, [id, act, reason, actor]);
    return true;
  });
