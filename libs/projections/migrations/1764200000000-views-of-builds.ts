import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each build says which views it fills, so that what it kept can be dropped once the code has it no longer. */
export class ViewsOfBuilds1764200000000 implements MigrationInterface {
  readonly name = 'ViewsOfBuilds1764200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table es.projections add column views text[] not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table es.projections drop column views');
  }
}
