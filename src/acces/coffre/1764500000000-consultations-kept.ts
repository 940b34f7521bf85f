import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  'alter table coffre.consultations add column refusee boolean not null default false',
  'create index consultations_par on coffre.consultations (consulte_par, consulte_le)',
  `create function coffre.refuse_change() returns trigger language plpgsql as $refuse$
  begin
    raise exception 'Une consultation du coffre ne se modifie pas : % refuse.', tg_op using errcode = 'insufficient_privilege';
  end
  $refuse$`,
  `create trigger consultations_are_facts before update or delete or truncate on coffre.consultations
    for each statement execute function coffre.refuse_change()`,
  'alter table coffre.consultations enable always trigger consultations_are_facts',
];

/** What was read of the vault, and what was refused, stays as it was written. */
export class ConsultationsKept1764500000000 implements MigrationInterface {
  readonly name = 'ConsultationsKept1764500000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('The person vault is never dropped by a migration.'));
  }
}
