import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  `create table coffre.liens (
    empreinte text primary key check (empreinte ~ '^[0-9a-f]{64}$'),
    objet text not null,
    numero integer not null,
    fait_le timestamptz not null default now()
  )`,
];

/** The secret of a personal link is known to whoever received it: only its SHA-256 is stored. */
export class PersonalLinks1765500000000 implements MigrationInterface {
  readonly name = 'PersonalLinks1765500000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('The person vault is never dropped by a migration.'));
  }
}

/** Nobody changes the secret of a link. */
export const linkGrants = (role: string): readonly string[] => [`grant select, insert on coffre.liens to ${role}`];
