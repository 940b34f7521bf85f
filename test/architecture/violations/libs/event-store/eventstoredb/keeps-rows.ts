// expects layer typeorm-and-pg-in-their-places
export type { Client } from 'pg';
