import { Injectable } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { ProjectionEngine, projectionStatuses } from '#libs/projections';
import { MetricsRegistry } from './metrics-registry';

const LABELS = ['projection', 'status'] as const;

/** How far each projection and each reaction is behind the journal. */
@Injectable()
export class ProjectionMetrics {
  private readonly lagEvents: Gauge<(typeof LABELS)[number]>;
  private readonly lagSeconds: Gauge<(typeof LABELS)[number]>;
  private readonly halted: Gauge<(typeof LABELS)[number]>;

  constructor(
    registry: MetricsRegistry,
    private readonly engine: ProjectionEngine,
  ) {
    const gauge = (name: string, help: string) => new Gauge({ name, help, labelNames: LABELS, registers: [registry] });
    this.lagEvents = gauge('projection_lag_events', 'Events not yet digested');
    this.lagSeconds = gauge('projection_lag_seconds', 'Age of the oldest event not yet digested');
    this.halted = gauge('projection_halted', '1 where an event could not be digested');
  }

  async look(): Promise<void> {
    // A build that has ended would otherwise show its last lag for ever.
    for (const gauge of [this.lagEvents, this.lagSeconds, this.halted]) gauge.reset();
    for (const { name, status, lagEvents, lagSeconds, halted } of await projectionStatuses(this.engine.pool)) {
      const labels = { projection: name, status };
      this.lagEvents.set(labels, Number(lagEvents));
      this.lagSeconds.set(labels, lagSeconds);
      this.halted.set(labels, halted ? 1 : 0);
    }
  }
}
