import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Runs the statements that a trigger was given, which read the rows that have just changed. */
export class KeptFigures1764300000000 implements MigrationInterface {
  readonly name = 'KeptFigures1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create function es.keep_figure() returns trigger language plpgsql as $keep$
      begin
        for i in 0 .. tg_nargs - 1 loop
          execute tg_argv[i];
        end loop;
        return null;
      end
      $keep$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function es.keep_figure');
  }
}
