import { Injectable } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { Pools } from '../../composition/pools';
import { MetricsRegistry } from './metrics-registry';

/** The connections to PostgreSQL that queries share, and whether it answers. */
@Injectable()
export class DatabaseMetrics {
  private readonly up: Gauge;
  private readonly waiting: Gauge<'pool'>;
  private readonly connections: Gauge<'pool' | 'state'>;

  constructor(
    registry: MetricsRegistry,
    private readonly pools: Pools,
  ) {
    const registers = [registry];
    this.up = new Gauge({ name: 'database_up', help: '1 where PostgreSQL answered this reading', registers });
    this.waiting = new Gauge({
      name: 'database_pool_waiting',
      help: 'Queries that wait for a connection',
      labelNames: ['pool'],
      registers,
    });
    this.connections = new Gauge({
      name: 'database_pool_connections',
      help: 'Open connections: busy or idle',
      labelNames: ['pool', 'state'],
      registers,
    });
  }

  look(): void {
    for (const [pool, { waitingCount, totalCount, idleCount }] of Object.entries(this.pools.byName)) {
      this.waiting.set({ pool }, waitingCount);
      this.connections.set({ pool, state: 'idle' }, idleCount);
      this.connections.set({ pool, state: 'busy' }, totalCount - idleCount);
    }
  }

  answered(isUp: boolean): void {
    this.up.set(isUp ? 1 : 0);
  }
}
