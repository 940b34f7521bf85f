import { scaleBand } from 'd3-scale';
import { Frame } from './frame';
import { LINE, widest, widthOf } from './text';
import { valueScale } from './value-axis';

export interface Point {
  /** Below the column: a short name of the moment. */
  readonly label: string;
  /** Null where the value is not shown. */
  readonly value: number | null;
  /** Above the column. */
  readonly written: string;
  /** The moment and its value in words. */
  readonly text: string;
}

interface ColumnsProps {
  readonly id: string;
  readonly title: string;
  /** What the values count. */
  readonly unit: string;
  readonly points: readonly Point[];
  readonly tick: (value: number) => string;
}

const PLOT = 560;
const WIDEST_STEP = 64;
const HEIGHT = 160;
const TOP = 2 * LINE + 12;

/** Columns of whole numbers over time, from left to right. As many moments are named as have room; every column has its value. */
export const Columns = ({ id, title, unit, points, tick }: ColumnsProps) => {
  const named = widest(points.map(({ label }) => label));
  const needed = widest(points.map(({ written }) => written)) + 8;
  const step = Math.max(needed, Math.min(WIDEST_STEP, PLOT / Math.max(1, points.length)));
  const bottom = TOP + HEIGHT;
  const y = valueScale(Math.max(0, ...points.map(({ value }) => value ?? 0)), [bottom, TOP]);
  const ticks = y.ticks(4).filter((value) => Number.isInteger(value));
  const left = Math.max(widest(ticks.map(tick)) + 8, named / 2);
  const right = left + step * points.length;
  const x = scaleBand([...points.keys()], [left, right]).padding(0.15);
  const every = Math.ceil((named + 10) / step);
  const isNamed = (rank: number) => (points.length - 1 - rank) % every === 0;
  const middle = (rank: number) => (x(rank) ?? 0) + x.bandwidth() / 2;
  const width = Math.ceil(Math.max(right + named / 2, widthOf(unit)));
  return (
    <Frame id={id} title={title} texts={points.map(({ text }) => text)} width={width} height={bottom + LINE + 14}>
      <text x={0} y={LINE - 3}>
        {unit}
      </text>
      <g class="axe">
        {ticks.map((value) => (
          <g key={value}>
            <line x1={left} x2={right} y1={y(value)} y2={y(value)} />
            <text x={left - 6} y={y(value) + 4} text-anchor="end">
              {tick(value)}
            </text>
          </g>
        ))}
      </g>
      {points.map(({ label, value, written }, rank) => (
        <g key={label}>
          <rect
            class="serie-a"
            x={x(rank)}
            y={y(value ?? 0)}
            width={x.bandwidth()}
            height={Math.max(0, bottom - y(value ?? 0))}
          />
          <text x={middle(rank)} y={y(value ?? 0) - 4} text-anchor="middle">
            {written}
          </text>
          {isNamed(rank) && (
            <text x={middle(rank)} y={bottom + LINE + 4} text-anchor="middle">
              {label}
            </text>
          )}
        </g>
      ))}
    </Frame>
  );
};
