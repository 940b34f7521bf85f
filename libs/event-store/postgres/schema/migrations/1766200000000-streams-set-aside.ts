import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SET_STREAM_ASIDE } from './set-stream-aside.sql';

const STATEMENTS = [
  `create table es.streams_set_aside (
    stream_id text primary key,
    origin_position bigint not null,
    version bigint not null,
    reason text not null,
    since timestamptz not null default clock_timestamp()
  )`,
  SET_STREAM_ASIDE,
  'revoke all on function es.set_stream_aside from public',
];

/** A stream that somebody else wrote into stops alone: the copy of the others goes on. */
export class StreamsSetAside1766200000000 implements MigrationInterface {
  readonly name = 'StreamsSetAside1766200000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('The event log is never dropped by a migration.'));
  }
}
