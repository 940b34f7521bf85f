import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver';
import type { PoolUse } from '#libs/event-store';
import { ProjectionEngine } from '#libs/projections';
import { FactStore } from './fact-store';

/** The connections to PostgreSQL that queries share, by what they are for. */
@Injectable()
export class Pools {
  readonly byName: Readonly<Record<string, PoolUse>>;

  constructor(factStore: FactStore, engine: ProjectionEngine, { driver }: DataSource) {
    const readModels = (driver as PostgresDriver).master as PoolUse;
    this.byName = { facts: factStore.readers, engine: engine.pool, read_models: readModels };
  }
}
