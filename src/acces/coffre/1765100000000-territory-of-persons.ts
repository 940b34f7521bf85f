import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A region reads back the names that it recorded. Those recorded before do not say on which territory. */
export class TerritoryOfPersons1765100000000 implements MigrationInterface {
  readonly name = 'TerritoryOfPersons1765100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table coffre.personnes add column territoire text');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('The person vault is never dropped by a migration.'));
  }
}
