import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  `create schema if not exists coffre`,

  // Names are stored outside the events so that they can be erased.
  `create table coffre.personnes (
    personne_id uuid not null,
    version int not null,
    nom text not null,
    courriel text,
    telephone text,
    ecrit_par text not null,
    ecrit_le timestamptz not null default now(),
    primary key (personne_id, version)
  )`,

  `create table coffre.consultations (
    id bigint generated always as identity primary key,
    personne_id uuid not null,
    consulte_par text not null,
    role text not null,
    motif text not null,
    consulte_le timestamptz not null default now()
  )`,
];

export class PersonVault1763800200000 implements MigrationInterface {
  readonly name = 'PersonVault1763800200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('The person vault is never dropped by a migration.'));
  }
}

/** The application may insert and read, not update or delete: erasure will have an act of its own. */
export const vaultGrants = (role: string): readonly string[] => [
  `grant usage on schema coffre to ${role}`,
  `grant select, insert on coffre.personnes, coffre.consultations to ${role}`,
];
