import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far a build of the past has come, for whoever waits for it in another process. */
export class PastBuilds1765300000000 implements MigrationInterface {
  readonly name = 'PastBuilds1765300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create table es.past_builds (name text primary key, reached bigint not null, target bigint not null)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table es.past_builds');
  }
}
