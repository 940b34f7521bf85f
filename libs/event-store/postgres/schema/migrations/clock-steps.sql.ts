import { AS_OWNER } from './append-whole.sql';

/** Notes that the time of the next fact is before that of the last one. */
export const NOTE_CLOCK_STEP = `create function es.note_clock_step() returns trigger
language plpgsql
${AS_OWNER}
as $step$
begin
  insert into es.clock_steps (position, before, recorded_at) values (old.position + 1, old.recorded_at, new.recorded_at);
  return null;
end
$step$`;
