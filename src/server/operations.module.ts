import { Module } from '@nestjs/common';
import { HealthController } from './health.controller';
import { MetricsController } from './metrics.controller';
import { ActMetrics } from './metrics/act-metrics';
import { DatabaseMetrics } from './metrics/database-metrics';
import { MetricsRegistry } from './metrics/metrics-registry';
import { OutboxMetrics } from './metrics/outbox-metrics';
import { ProjectionMetrics } from './metrics/projection-metrics';
import { RequestMetrics } from './metrics/request-metrics';
import { StoreMetrics } from './metrics/store-metrics';

@Module({
  controllers: [HealthController, MetricsController],
  providers: [
    MetricsRegistry,
    ActMetrics,
    DatabaseMetrics,
    OutboxMetrics,
    ProjectionMetrics,
    RequestMetrics,
    StoreMetrics,
  ],
})
export class OperationsModule {}
