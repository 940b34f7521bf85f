import { Injectable } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { FactStore } from '../../composition/fact-store';
import { MetricsRegistry } from './metrics-registry';

/** Whether facts can be kept, and how many wait for it. */
@Injectable()
export class StoreMetrics {
  private readonly queue: Gauge;
  private readonly up: Gauge;
  private readonly setAside: Gauge;

  constructor(
    registry: MetricsRegistry,
    private readonly factStore: FactStore,
  ) {
    const registers = [registry];
    this.queue = new Gauge({ name: 'append_queue_depth', help: 'Appends that wait for their commit', registers });
    this.up = new Gauge({ name: 'event_store_up', help: '1 where facts can be kept', registers });
    this.setAside = new Gauge({
      name: 'streams_set_aside',
      help: 'Streams that the journal copies no further, because somebody else wrote into them',
      registers,
    });
  }

  look(): void {
    this.queue.set(this.factStore.queueDepth);
    this.up.set(this.factStore.trouble === undefined ? 1 : 0);
    this.setAside.set(this.factStore.streamsSetAside);
  }
}
