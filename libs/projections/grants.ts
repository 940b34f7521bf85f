export const projectionGrants = (role: string): readonly string[] => [
  `grant usage on schema es to ${role}`,
  `grant usage, create on schema lecture to ${role}`,
  `grant select, insert, update, delete on es.projections, es.projection_incidents, es.outbox, es.owners, es.past_builds to ${role}`,
];
