import { Injectable } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { ProjectionEngine } from '#libs/projections';
import { MetricsRegistry } from './metrics-registry';

/** What reactions asked for and is not done. */
@Injectable()
export class OutboxMetrics {
  private readonly commands: Gauge<'state'>;
  private readonly oldest: Gauge;

  constructor(
    registry: MetricsRegistry,
    private readonly engine: ProjectionEngine,
  ) {
    this.commands = new Gauge({
      name: 'outbox_commands',
      help: 'Commands of reactions: waiting, due later, refused for good, or set aside after failures',
      labelNames: ['state'],
      registers: [registry],
    });
    this.oldest = new Gauge({
      name: 'outbox_oldest_waiting_seconds',
      help: 'How long the oldest command that is due has waited',
      registers: [registry],
    });
  }

  async look(): Promise<void> {
    this.commands.reset();
    this.oldest.remove();
    const [{ waiting, later, refused, setAside }, oldest] = await Promise.all([
      this.engine.outboxCounts(),
      this.engine.oldestWaitingSeconds(),
    ]);
    this.commands.set({ state: 'waiting' }, waiting);
    this.commands.set({ state: 'later' }, later);
    this.commands.set({ state: 'refused' }, refused);
    this.commands.set({ state: 'set_aside' }, setAside);
    this.oldest.set(oldest);
  }
}
