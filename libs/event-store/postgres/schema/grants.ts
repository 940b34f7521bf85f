/** The application's role reads the log, and writes it through functions of its owner only: it changes and deletes nothing. */
export const eventLogGrants = (role: string): readonly string[] => [
  `grant usage on schema es to ${role}`,
  `revoke all on es.events, es.streams, es.log_head, es.clock_steps, es.streams_set_aside, es.decided_events from ${role}`,
  `grant select on es.events, es.streams, es.log_head, es.clock_steps, es.streams_set_aside, es.decided_events to ${role}`,
  `grant execute on function es.append_batch, es.append_whole, es.append_one, es.journal_page, es.note_halt, es.set_stream_aside to ${role}`,
  `grant select, insert, update, delete on es.commands to ${role}`,
  `grant select on schema_migrations to ${role}`,
];
