import { Injectable } from '@nestjs/common';
import { Counter, Histogram } from 'prom-client';
import { MetricsRegistry } from './metrics-registry';

/** What came of a request. No part of it is what its sender wrote, so that nobody adds series to the metrics. */
export interface AnsweredRequest {
  readonly method: string;
  readonly route: string;
  readonly status: string;
  /** Stable code of the problem that was answered. */
  readonly code: string | undefined;
  readonly seconds: number;
}

/** Counts requests and times their answers. */
@Injectable()
export class RequestMetrics {
  private readonly durations: Histogram<'method' | 'route' | 'status'>;
  private readonly refusals: Counter<'code'>;

  constructor(registry: MetricsRegistry) {
    this.durations = new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time from the first header of a request to the end of its answer',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers: [registry],
    });
    this.refusals = new Counter({
      name: 'refusals_total',
      help: 'Problems answered to requests, by their stable code',
      labelNames: ['code'],
      registers: [registry],
    });
  }

  observe({ method, route, status, code, seconds }: AnsweredRequest): void {
    this.durations.observe({ method, route, status }, seconds);
    if (code !== undefined) this.refusals.inc({ code });
  }
}
