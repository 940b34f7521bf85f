import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  'create schema if not exists documents',
  `create table documents.contenus (
    document_id uuid not null,
    empreinte text not null check (empreinte ~ '^[0-9a-f]{64}$'),
    contenu bytea,
    nom text,
    a_verifier boolean not null default true,
    touche_le timestamptz not null default now(),
    efface_le timestamptz,
    primary key (document_id, empreinte),
    check ((contenu is null) = (efface_le is not null)),
    check (efface_le is null or nom is null)
  )`,
  // Files are compressed already.
  'alter table documents.contenus alter column contenu set storage external',
  'create index contenus_a_verifier on documents.contenus (touche_le) where a_verifier',
];

/** Contents and file names are stored outside the events so that they can be erased. */
export class ContentsApart1765000000000 implements MigrationInterface {
  readonly name = 'ContentsApart1765000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('The contents of documents are never dropped by a migration.'));
  }
}

/** A content is written, erased, or removed when no fact follows it; nobody gives it another fingerprint. */
export const documentGrants = (role: string): readonly string[] => [
  `grant usage on schema documents to ${role}`,
  `grant select, insert, delete on documents.contenus to ${role}`,
  `grant update (contenu, nom, a_verifier, touche_le, efface_le) on documents.contenus to ${role}`,
];
