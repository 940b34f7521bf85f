import type { DataSource } from 'typeorm';
import type { On } from '#libs/projections';
import { exemple } from '../../exemple/exemple';
export type Query = [DataSource, On, typeof exemple];
