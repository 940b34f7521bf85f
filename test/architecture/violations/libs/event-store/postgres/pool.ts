import type { Fact } from '#libs/event-sourcing';
export { Pool } from 'pg';
export type Row = Fact;
