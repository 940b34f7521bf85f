import { DataSource } from 'typeorm';
import { exemple } from '#modules/exemple';
export const schema = [DataSource, exemple];
