import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  'create schema if not exists acces',
  `create table acces.consultations (
    numero bigint generated always as identity primary key,
    le timestamptz not null default now(),
    mandat_id uuid,
    auditeur_id uuid not null,
    territoire text not null,
    methode text not null,
    route text,
    chemin text,
    parametres text not null,
    refusee boolean not null,
    code text
  )`,
  'create index consultations_de on acces.consultations (auditeur_id, numero)',
  'create index consultations_sous on acces.consultations (mandat_id, numero)',
  'create index consultations_le on acces.consultations (le)',
  'create index consultations_sur on acces.consultations (lower(chemin) text_pattern_ops)',
  `create function acces.refuse_change() returns trigger language plpgsql as $refuse$
  begin
    raise exception 'Une consultation inscrite ne se modifie pas : % refuse.', tg_op using errcode = 'insufficient_privilege';
  end
  $refuse$`,
  `create trigger consultations_are_facts before update or delete or truncate on acces.consultations
    for each statement execute function acces.refuse_change()`,
  'alter table acces.consultations enable always trigger consultations_are_facts',

  // Which request of an auditor read an identity: under which mandate, and when it came.
  'alter table coffre.consultations add column demande bigint references acces.consultations (numero)',
  'create unique index consultations_par_demande on coffre.consultations (demande) where demande is not null',
];

/** What an auditor asked, and what was refused to them, stays as it was written. */
export class ConsultationsOfAuditors1766000000000 implements MigrationInterface {
  readonly name = 'ConsultationsOfAuditors1766000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('What auditors asked is never dropped by a migration.'));
  }
}

/** The application may insert and read, not update or delete. */
export const consultationGrants = (role: string): readonly string[] => [
  `grant usage on schema acces to ${role}`,
  `grant select, insert on acces.consultations to ${role}`,
];
