import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPEND_BATCH_EXTRA } from './append-batch-extra.sql';
import { APPEND_ONE, APPEND_WHOLE, AS_OWNER } from './append-whole.sql';

/** `append-batch-extra.sql.ts`, which writes as the owner, and never an earlier time than before. */
const APPEND_BATCH = APPEND_BATCH_EXTRA.replace('create function', 'create or replace function')
  .replace('set enable_seqscan', `${AS_OWNER}\nset enable_seqscan`)
  .replace('written timestamptz;', 'written timestamptz;\n  before timestamptz;')
  .replace(
    'select h.position, h.origin into head, origin from',
    'select h.position, h.origin, h.recorded_at into head, origin, before from',
  )
  .replace('written := clock_timestamp();', 'written := greatest(clock_timestamp(), before);')
  .replace(`origin = 'postgresql' where`, `origin = 'postgresql', recorded_at = written where`);

/** Why the copy of another store stopped, in words; null when it goes on. */
const NOTE_HALT = `create function es.note_halt(p_reason text) returns void
language sql
${AS_OWNER}
as $note$
  update es.log_head set halted = p_reason where halted is distinct from p_reason
$note$`;

const WRITERS = ['append_batch', 'append_whole', 'append_one', 'journal_page', 'note_halt'];

const STATEMENTS = [
  'alter table es.log_head add column recorded_at timestamptz',
  'update es.log_head h set recorded_at = (select e.recorded_at from es.events e where e.position = h.position)',
  APPEND_BATCH,
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
