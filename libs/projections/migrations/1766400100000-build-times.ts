import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long each build took from the first fact to the moment at which people read it, and how many facts that were. */
export class BuildTimes1766400100000 implements MigrationInterface {
  readonly name = 'BuildTimes1766400100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table es.projections add column built_seconds float8, add column built_facts bigint');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table es.projections drop column built_seconds, drop column built_facts');
  }
}
