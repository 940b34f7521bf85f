import { APPEND_BATCH_EXTRA } from './append-batch-extra.sql';
import { AS_OWNER, noteStep, timeAfter } from './append-whole.sql';

/** `append-batch-extra.sql.ts`, which writes as the owner, with the time and the steps of the clock of `append-whole.sql.ts`. */
export const APPEND_BATCH_AS_OWNER = APPEND_BATCH_EXTRA.replace('create function', 'create or replace function')
  .replace('set enable_seqscan', `${AS_OWNER}\nset enable_seqscan`)
  .replace('written timestamptz;', 'written timestamptz;\n  before timestamptz;')
  .replace(
    'select h.position, h.origin into head, origin from',
    'select h.position, h.origin, h.recorded_at into head, origin, before from',
  )
  .replace('written := clock_timestamp();', `written := ${timeAfter('before')};`)
  .replace(
    `origin = 'postgresql' where h.only_row;`,
    `origin = 'postgresql', recorded_at = written where h.only_row;\n    ${noteStep('head')}`,
  );

/** Why the copy of another store stopped, in words; null when it goes on. */
export const NOTE_HALT = `create function es.note_halt(p_reason text) returns void
language sql
${AS_OWNER}
as $note$
  update es.log_head set halted = p_reason where halted is distinct from p_reason
$note$`;
