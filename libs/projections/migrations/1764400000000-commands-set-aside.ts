import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A command that fails again and again waits for a person, with its error. */
export class CommandsSetAside1764400000000 implements MigrationInterface {
  readonly name = 'CommandsSetAside1764400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table es.outbox add column failures int not null default 0, add column set_aside_at timestamptz,
        add column last_stack text`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table es.outbox drop column failures, drop column set_aside_at, drop column last_stack');
  }
}
