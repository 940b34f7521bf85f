import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPEND_BATCH_EXTRA } from './append-batch-extra.sql';
import { JOURNAL_PAGE_EXTRA } from './journal-page-extra.sql';

const STATEMENTS = [
  // No default: older facts have none, and no row is rewritten.
  'alter table es.events add column extra json',
  'drop function es.append_batch',
  APPEND_BATCH_EXTRA,
  'drop function es.journal_page',
  JOURNAL_PAGE_EXTRA,
];

export class EventExtra1763800300000 implements MigrationInterface {
  readonly name = 'EventExtra1763800300000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('The event log is never dropped by a migration.'));
  }
}
