import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { LINE, widest, widthOf } from './text';

export type Scale = ScaleLinear<number, number>;

const TICKS = [6, 5, 4, 3, 2];
const BETWEEN = 16;

/** A scale from 0 to at least `most`, whose ticks end at its ends. */
export const valueScale = (most: number, [from, to]: readonly [number, number]): Scale =>
  scaleLinear([0, most > 0 ? most : 1], [from, to]).nice(4);

/** The most ticks whose labels do not touch along `length` pixels. */
const ticksAcross = (scale: Scale, length: number, written: (value: number) => string): number[] => {
  for (const count of TICKS) {
    const ticks = scale.ticks(count);
    if ((widest(ticks.map(written)) + BETWEEN) * (ticks.length - 1) <= length) return ticks;
  }
  return [0];
};

interface ValueAxisProps {
  readonly scale: Scale;
  readonly top: number;
  readonly bottom: number;
  readonly unit: string;
  readonly written: (value: number) => string;
}

export const VALUE_AXIS_HEIGHT = 2 * LINE + 12;

/** Pixels that the last label of the axis needs behind the end of the scale. */
export const overhang = (scale: Scale, written: (value: number) => string): number =>
  widthOf(written(scale.domain()[1] ?? 0)) / 2;

/** A horizontal axis below the bars, with lines up through them and its unit below. */
export const ValueAxis = ({ scale, top, bottom, unit, written }: ValueAxisProps) => {
  const [left = 0, right = 0] = scale.range();
  return (
    <g class="axe">
      {ticksAcross(scale, right - left, written).map((value) => (
        <g key={value}>
          <line x1={scale(value)} x2={scale(value)} y1={top} y2={bottom + 4} />
          <text x={scale(value)} y={bottom + LINE + 2} text-anchor="middle">
            {written(value)}
          </text>
        </g>
      ))}
      <text x={left} y={bottom + 2 * LINE + 6}>
        {unit}
      </text>
    </g>
  );
};
