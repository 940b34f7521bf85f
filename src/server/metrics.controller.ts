import { setTimeout as after } from 'node:timers/promises';
import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DatabaseMetrics } from './metrics/database-metrics';
import { MetricsRegistry } from './metrics/metrics-registry';
import { OutboxMetrics } from './metrics/outbox-metrics';
import { ProjectionMetrics } from './metrics/projection-metrics';
import { StoreMetrics } from './metrics/store-metrics';

/** What reads metrics gives up after ten seconds. */
const DATABASE_MS = 3_000;

const inTime = (look: Promise<void>): Promise<void> =>
  Promise.race([
    look,
    after(DATABASE_MS, undefined, { ref: false }).then(() => Promise.reject(new Error('no answer in time'))),
  ]);

@ApiExcludeController()
@Controller('metrics')
export class MetricsController {
  private asking: Promise<string> | undefined;

  constructor(
    private readonly registry: MetricsRegistry,
    private readonly store: StoreMetrics,
    private readonly database: DatabaseMetrics,
    private readonly projections: ProjectionMetrics,
    private readonly outbox: OutboxMetrics,
  ) {}

  @Get()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  read(): Promise<string> {
    return (this.asking ??= this.look().finally(() => (this.asking = undefined)));
  }

  /** A database that does not answer leaves out what it knows, and hides nothing else. */
  private async look(): Promise<string> {
    this.store.look();
    this.database.look();
    const looks = await Promise.allSettled([inTime(this.projections.look()), inTime(this.outbox.look())]);
    this.database.answered(looks.every(({ status }) => status === 'fulfilled'));
    return this.registry.metrics();
  }
}
