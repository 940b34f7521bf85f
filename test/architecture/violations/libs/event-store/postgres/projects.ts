// expects layer event-store-on-event-sourcing
export type { On } from '#libs/projections';
