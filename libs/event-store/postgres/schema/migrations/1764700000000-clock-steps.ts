import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPEND_ONE, APPEND_WHOLE } from './append-whole.sql';
import { NOTE_CLOCK_STEP } from './clock-steps.sql';
import { APPEND_BATCH_AS_OWNER } from './writers.sql';

const STATEMENTS = [
  'create table es.clock_steps (position bigint primary key, before timestamptz not null, recorded_at timestamptz not null)',
  // Facts of before took the clock as it was.
  `insert into es.clock_steps select position, before, recorded_at
    from (select position, recorded_at, lag(recorded_at) over (order by position) as before from es.events) e
    where recorded_at < before and (select origin from es.log_head) is distinct from 'eventstoredb'`,
  NOTE_CLOCK_STEP,
  'revoke all on function es.note_clock_step from public',
  `create trigger clock_goes_back after update of recorded_at on es.log_head for each row
    when (new.recorded_at < old.recorded_at) execute function es.note_clock_step()`,
  APPEND_BATCH_AS_OWNER,
  APPEND_WHOLE,
  APPEND_ONE,
];

export class ClockSteps1764700000000 implements MigrationInterface {
  readonly name = 'ClockSteps1764700000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('The event log is never dropped by a migration.'));
  }
}
