import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Stores the views of each build, so that they can be dropped when the code no longer declares it. */
export class ViewsOfBuilds1764200000000 implements MigrationInterface {
  readonly name = 'ViewsOfBuilds1764200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table es.projections add column views text[] not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table es.projections drop column views');
  }
}
