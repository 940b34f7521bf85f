// expects lint TypeORM would drop columns
import type { DataSource } from 'typeorm';
export const prepare = (source: DataSource) => source.synchronize();
