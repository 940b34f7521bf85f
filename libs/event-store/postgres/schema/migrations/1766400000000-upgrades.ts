import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long each preparation for a new version took, so that the next one can say what to expect. */
export class Upgrades1766400000000 implements MigrationInterface {
  readonly name = 'Upgrades1766400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table es.upgrades (
      number bigint generated always as identity primary key,
      steps int not null,
      facts bigint not null,
      seconds float8 not null,
      ended_at timestamptz not null default now()
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table es.upgrades');
  }
}
