export type Unit = 'events/s' | 'lines/s' | 'requests/s' | 'decisions/s' | 'µs' | 'ms' | 's' | 'MB' | 'x' | '%';

/** What `--json` prints, one object per figure; the last five only where there is a peer or a target. */
export interface Figure {
  readonly suite: string;
  readonly name: string;
  readonly value: number;
  readonly unit: Unit;
  readonly against?: string;
  /** Our value over the peer's, each the median of its rounds. */
  readonly ratio?: number;
  readonly target?: number;
  /** As `target`, where less is better. */
  readonly atMost?: number;
  readonly reached?: boolean;
  /** Microseconds of processor per thing done, of the bench and of the database server: stable where others use the machine. */
  readonly processorMicroseconds?: number;
}

export interface Bench {
  /** 1 is the size that the targets speak of; times and numbers of events follow it. */
  readonly scale: number;
  /** How many files the larger dashboard counts. Unset: the number that the target speaks of. */
  readonly dossiers: number | undefined;
  /** For whoever waits; never part of the result. */
  note(line: string): void;
  report(name: string, value: number | Rate, unit: Unit, comparison?: Comparison): void;
}

export interface Comparison {
  readonly against: string;
  readonly peer: number;
  readonly target?: number;
  readonly atMost?: number;
}

/** A rate as it was measured. */
export interface Rate {
  readonly perSecond: number;
  readonly processorMs?: number;
}

export type Suite = (bench: Bench) => Promise<void>;

const rounded = (value: number) => (value >= 100 ? Math.round(value) : Number(value.toPrecision(3)));

const processorOf = (value: number | Rate) =>
  typeof value === 'number' || value.processorMs === undefined
    ? {}
    : { processorMicroseconds: rounded(value.processorMs * 1_000) };

export const figureOf = (
  suite: string,
  name: string,
  given: number | Rate,
  unit: Unit,
  comparison?: Comparison,
): Figure => {
  const value = typeof given === 'number' ? given : given.perSecond;
  const figure = { suite, name, value: rounded(value), unit, ...processorOf(given) };
  if (!comparison) return figure;
  const { against, peer, target, atMost } = comparison;
  const ratio = value / peer;
  return {
    ...figure,
    against,
    ratio: Number(ratio.toFixed(2)),
    ...(target === undefined ? {} : { target, reached: ratio >= target }),
    ...(atMost === undefined ? {} : { atMost, reached: ratio <= atMost }),
  };
};
