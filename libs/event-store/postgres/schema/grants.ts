/** The application's role may read and add events, never change or delete them. */
export const eventLogGrants = (role: string): readonly string[] => [
  `grant usage on schema es to ${role}`,
  `revoke all on es.events from ${role}`,
  `grant select, insert on es.events to ${role}`,
  `grant select, insert, update on es.streams to ${role}`,
  `grant select, update on es.log_head to ${role}`,
  `grant select, insert, update, delete on es.commands to ${role}`,
];
