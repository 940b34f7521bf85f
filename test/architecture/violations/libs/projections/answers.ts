// expects layer projections-on-event-sourcing
export type { Answer } from '#libs/http';
