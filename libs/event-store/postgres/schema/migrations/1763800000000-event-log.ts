import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPEND_BATCH } from './append-batch.sql';
import { JOURNAL_PAGE } from './journal-page.sql';
import { REFUSE_CHANGE } from './refuse-change.sql';

const STATEMENTS = [
  `create schema if not exists es`,

  // fillfactor: the single row is rewritten at every commit, within its page.
  `create table es.log_head (
    only_row boolean primary key default true check (only_row),
    position bigint not null default 0,
    -- Which store these events are the log of, once there is one event; and how far its own log has been copied here.
    origin text check (origin in ('postgresql', 'eventstoredb')),
    origin_position bigint,
    -- Why the copy stopped, in words, while it is stopped.
    halted text
  ) with (fillfactor = 10)`,
  `insert into es.log_head default values`,

  `create table es.streams (
    stream_id text collate "C" primary key,
    version bigint not null,
    first_position bigint not null,
    last_position bigint not null
  ) with (fillfactor = 70)`,

  // json, not jsonb: it keeps the exact bytes and reads faster.
  `create table es.events (
    position bigint primary key,
    stream_id text collate "C" not null,
    version bigint not null,
    event_id uuid not null,
    type text collate "C" not null,
    data json not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    command_id uuid not null,
    correlation_id uuid not null,
    causation_id uuid not null,
    actor_id text not null,
    actor_role text not null,
    territoire text not null,
    -- Its place in the log that it was copied from; none where this table is the store itself.
    origin_position bigint,
    constraint events_stream_version unique (stream_id, version)
  )`,

  `create unique index events_origin on es.events (origin_position) where origin_position is not null`,

  // facts is null while the claim has no answer. placed: the position belongs to another store.
  `create table es.commands (
    command_id uuid primary key,
    body_hash text not null,
    revision bigint,
    position bigint,
    placed boolean not null default false,
    facts json,
    kept_at timestamptz not null default now()
  )`,
  `create index commands_kept_at on es.commands (kept_at)`,

  REFUSE_CHANGE,
  `create trigger events_are_facts before update or delete or truncate on es.events
    for each statement execute function es.refuse_change()`,
  // always: ordinary triggers do not fire for a session that replays as a replica.
  `alter table es.events enable always trigger events_are_facts`,

  APPEND_BATCH,
  JOURNAL_PAGE,
];

export class EventLog1763800000000 implements MigrationInterface {
  readonly name = 'EventLog1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('The event log is never dropped by a migration.'));
  }
}
