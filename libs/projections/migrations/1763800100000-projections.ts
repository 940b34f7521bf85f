import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  `create schema if not exists es`,
  `create schema if not exists lecture`,

  // One row per build. Its checkpoint moves in the transaction of its rows.
  `create table es.projections (
    name text not null,
    build int not null,
    version int not null,
    status text not null check (status in ('building', 'active', 'retired')),
    position bigint not null default 0,
    epoch bigint not null default 0,
    poison_position bigint,
    poison_type text,
    poison_error text,
    started_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (name, build)
  ) with (fillfactor = 50)`,

  `create table es.projection_incidents (
    id bigint generated always as identity primary key,
    name text not null,
    build int not null,
    position bigint not null,
    act text not null check (act in ('halted', 'retried', 'skipped')),
    reason text not null,
    actor text not null,
    at timestamptz not null default now()
  )`,

  // The lock of an owner ends with its session; the epoch remains.
  `create table es.owners (
    name text primary key,
    epoch bigint not null,
    owner text not null,
    since timestamptz not null
  )`,

  `create table es.outbox (
    id bigint generated always as identity primary key,
    reaction text not null,
    ordering_key text collate "C" not null,
    command text not null,
    payload json not null,
    due_at timestamptz not null,
    attempts int not null default 0,
    next_attempt_at timestamptz not null default now(),
    last_error text,
    refused_at timestamptz,
    refusal_code text
  )`,
  `create index outbox_order on es.outbox (ordering_key, id) where refused_at is null`,
  `create index outbox_due on es.outbox (due_at) where refused_at is null`,
];

export class Projections1763800100000 implements MigrationInterface {
  readonly name = 'Projections1763800100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table es.outbox, es.owners, es.projection_incidents, es.projections');
    await runner.query('drop schema lecture cascade');
  }
}
