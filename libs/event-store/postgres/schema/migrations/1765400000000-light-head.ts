import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPEND_ONE, APPEND_WHOLE } from './append-whole.sql';
import { APPEND_BATCH_AS_OWNER } from './writers.sql';

// PostgreSQL parses the checks of a table and the condition of a trigger at every statement that writes it, and this row is
// written at every append. It keeps the check of a domain parsed.
const STATEMENTS = [
  'create domain es.only_true as boolean check (value)',
  `create domain es.log_origin as text check (value in ('postgresql', 'eventstoredb'))`,
  `alter table es.log_head drop constraint log_head_only_row_check, drop constraint log_head_origin_check,
    alter column only_row type es.only_true, alter column origin type es.log_origin,
    add column recorded_before timestamptz`,
  'drop trigger clock_goes_back on es.log_head',
  'drop function es.note_clock_step',
  APPEND_BATCH_AS_OWNER,
  APPEND_WHOLE,
  APPEND_ONE,
];

/** The head of the log is guarded as before, for less: the functions note themselves that the clock went back. */
export class LightHead1765400000000 implements MigrationInterface {
  readonly name = 'LightHead1765400000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('The event log is never dropped by a migration.'));
  }
}
