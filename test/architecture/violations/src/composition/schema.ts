import { DataSource } from 'typeorm';
import { exemple } from '../modules/exemple/parts';
export const schema = [DataSource, exemple];
