import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  `create table es.decided_events (
    number bigint generated always as identity primary key,
    stream_id text not null,
    version bigint not null,
    event_id uuid,
    decision text not null check (decision in ('ignore', 'accepte')),
    reason text not null check (reason <> ''),
    decided_by text not null,
    decided_at timestamptz not null default clock_timestamp(),
    check (decision = 'accepte' or event_id is not null)
  )`,
  'create index decided_events_stream on es.decided_events (stream_id, version)',
  `create trigger decisions_are_facts before update or delete or truncate on es.decided_events
    for each statement execute function es.refuse_change()`,
  'alter table es.decided_events enable always trigger decisions_are_facts',
];

/** What operators decide on events that others wrote, and why: added to, and never changed. */
export class DecidedEvents1766300000000 implements MigrationInterface {
  readonly name = 'DecidedEvents1766300000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('The event log is never dropped by a migration.'));
  }
}
