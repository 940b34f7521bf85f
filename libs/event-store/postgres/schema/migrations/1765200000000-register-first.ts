import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPEND_ONE, APPEND_WHOLE } from './append-whole.sql';

/** Writing the register of streams checks the expected versions: it is no longer read before. */
export class RegisterFirst1765200000000 implements MigrationInterface {
  readonly name = 'RegisterFirst1765200000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [APPEND_WHOLE, APPEND_ONE]) await runner.query(statement);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('The event log is never dropped by a migration.'));
  }
}
