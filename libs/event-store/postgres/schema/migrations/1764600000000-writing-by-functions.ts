import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPEND_ONE, APPEND_WHOLE, AS_OWNER } from './append-whole.sql';
import { APPEND_BATCH_AS_OWNER, NOTE_HALT } from './writers.sql';

const WRITERS = ['append_batch', 'append_whole', 'append_one', 'journal_page', 'note_halt'];

const STATEMENTS = [
  'alter table es.log_head add column recorded_at timestamptz',
  'update es.log_head h set recorded_at = (select e.recorded_at from es.events e where e.position = h.position)',
  APPEND_BATCH_AS_OWNER,
  APPEND_WHOLE,
  APPEND_ONE,
  NOTE_HALT,
  `alter function es.journal_page ${AS_OWNER}`,
  ...WRITERS.map((name) => `revoke all on function es.${name} from public`),
];

/** The application's role writes the log through functions of its owner, and in no other way. */
export class WritingByFunctions1764600000000 implements MigrationInterface {
  readonly name = 'WritingByFunctions1764600000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('The event log is never dropped by a migration.'));
  }
}
