import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { ProjectionEngine, projectionStatuses } from '#libs/projections';
import { FactStore } from '../composition/fact-store';

@ApiExcludeController()
@Controller('metrics')
export class MetricsController {
  private asking: Promise<string> | undefined;
  private readonly registry = new Registry();
  private readonly lagEvents = new Gauge({
    name: 'projection_lag_events',
    help: 'Events not yet digested',
    labelNames: ['projection', 'status'],
    registers: [this.registry],
  });
  private readonly lagSeconds = new Gauge({
    name: 'projection_lag_seconds',
    help: 'Age of the oldest event not yet digested',
    labelNames: ['projection', 'status'],
    registers: [this.registry],
  });
  private readonly halted = new Gauge({
    name: 'projection_halted',
    help: '1 where an event could not be digested',
    labelNames: ['projection', 'status'],
    registers: [this.registry],
  });
  private readonly queue = new Gauge({
    name: 'append_queue_depth',
    help: 'Appends that wait for their commit',
    registers: [this.registry],
  });
  private readonly store = new Gauge({
    name: 'event_store_up',
    help: '1 where facts can be kept',
    registers: [this.registry],
  });
  private readonly outbox = new Gauge({
    name: 'outbox_commands',
    help: 'Commands of reactions: waiting, due later, refused for good, or set aside after failures',
    labelNames: ['state'],
    registers: [this.registry],
  });

  constructor(
    private readonly factStore: FactStore,
    private readonly engine: ProjectionEngine,
  ) {
    collectDefaultMetrics({ register: this.registry });
  }

  @Get()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  read(): Promise<string> {
    return (this.asking ??= this.look().finally(() => (this.asking = undefined)));
  }

  private async look(): Promise<string> {
    this.queue.set(this.factStore.queueDepth);
    this.store.set(this.factStore.trouble === undefined ? 1 : 0);
    for (const { name, status, lagEvents, lagSeconds, halted } of await projectionStatuses(this.engine.pool)) {
      const labels = { projection: name, status };
      this.lagEvents.set(labels, Number(lagEvents));
      this.lagSeconds.set(labels, lagSeconds);
      this.halted.set(labels, halted ? 1 : 0);
    }
    const { waiting, later, refused, setAside } = await this.engine.outboxCounts();
    this.outbox.set({ state: 'waiting' }, waiting);
    this.outbox.set({ state: 'later' }, later);
    this.outbox.set({ state: 'refused' }, refused);
    this.outbox.set({ state: 'set_aside' }, setAside);
    return this.registry.metrics();
  }
}
