import { processorMs } from './processor';

export interface Measured {
  readonly count: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  /** Milliseconds of processor per thing done: of this process and of the database server. Set by `inTurns`. */
  readonly processorMs?: number;
}

const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** So many callers, each sending its next call when the last one was answered. A call that fails ends the bench. */
export const underLoad = async (
  callers: number,
  durationMs: number,
  call: (caller: number) => Promise<unknown>,
): Promise<Measured> => {
  const latencies: number[] = [];
  const start = performance.now();
  const caller = async (rank: number) => {
    for (let at = start; at < start + durationMs;) {
      await call(rank);
      const answeredAt = performance.now();
      latencies.push(answeredAt - at);
      at = answeredAt;
    }
  };
  await Promise.all(Array.from({ length: callers }, (_, rank) => caller(rank)));
  const seconds = (performance.now() - start) / 1_000;
  return {
    count: latencies.length,
    perSecond: latencies.length / seconds,
    p50Ms: median(latencies),
    p95Ms: quantile(latencies, 0.95),
    p99Ms: quantile(latencies, 0.99),
  };
};

/** How fast so many things were done, when there is no latency to speak of. */
export const timed = async (work: () => Promise<number>): Promise<Measured> => {
  const start = performance.now();
  const count = await work();
  return { count, perSecond: (count / (performance.now() - start)) * 1_000, p50Ms: 0, p95Ms: 0, p99Ms: 0 };
};

const withProcessor = async (contender: () => Promise<Measured>): Promise<Measured> => {
  const before = processorMs();
  const measured = await contender();
  return { ...measured, processorMs: (processorMs() - before) / Math.max(1, measured.count) };
};

/**
 * Medians of rounds in which the contenders take turns, so that the machine's noise falls on all of them; every other round
 * goes backwards, so that nobody always runs after the same neighbour.
 */
export const inTurns = async <Name extends string>(
  rounds: number,
  contenders: Readonly<Record<Name, () => Promise<Measured>>>,
): Promise<Record<Name, Measured>> => {
  const names = Object.keys(contenders) as Name[];
  const measures = new Map<Name, Measured[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : [...names].reverse())
      measures.get(name)?.push(await withProcessor(contenders[name]));
  }
  const summary = (measured: readonly Measured[]): Measured => ({
    count: measured.reduce((sum, { count }) => sum + count, 0),
    perSecond: median(measured.map(({ perSecond }) => perSecond)),
    p50Ms: median(measured.map(({ p50Ms }) => p50Ms)),
    p95Ms: median(measured.map(({ p95Ms }) => p95Ms)),
    p99Ms: median(measured.map(({ p99Ms }) => p99Ms)),
    processorMs: median(measured.map(({ processorMs: taken = 0 }) => taken)),
  });
  return Object.fromEntries(names.map((name) => [name, summary(measures.get(name) ?? [])])) as Record<Name, Measured>;
};
