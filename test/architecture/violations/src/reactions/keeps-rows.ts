// expects layer typeorm-and-pg-in-their-places
export type { DataSource } from 'typeorm';
