import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when a command waits, by the clock of the database: its due date may be that of a simulated year. */
export class CommandsQueuedAt1766100000000 implements MigrationInterface {
  readonly name = 'CommandsQueuedAt1766100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table es.outbox add column queued_at timestamptz not null default now()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table es.outbox drop column queued_at');
  }
}
