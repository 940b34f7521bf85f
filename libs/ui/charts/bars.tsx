import { Frame } from './frame';
import { Legend, legendHeight, type Fill } from './legend';
import { RowLabel } from './row-label';
import { PLOT_LEFT, PLOT_WIDTH, placeRows } from './rows';
import { LINE, widest, widthOf } from './text';
import { overhang, VALUE_AXIS_HEIGHT, ValueAxis, valueScale } from './value-axis';

export interface Series {
  readonly name: string;
  readonly fill: Fill;
}

export interface Bar {
  readonly label: string;
  /** One value per series, in the unit of the axis; null where it is not known or not shown. */
  readonly values: readonly (number | null)[];
  /** Each value as it stands behind its bar. */
  readonly written: readonly string[];
  /** The whole row in words. */
  readonly text: string;
}

interface BarsProps {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly series: readonly Series[];
  readonly rows: readonly Bar[];
  readonly tick: (value: number) => string;
  /** A limit across all rows. */
  readonly limit?: { readonly value: number; readonly name: string } | undefined;
}

const BAR = 14;
const STEP = 18;

/** Horizontal bars, one per series in each row. */
export const Bars = ({ id, title, unit, series, rows, tick, limit }: BarsProps) => {
  const keys = legendHeight(series, PLOT_LEFT + PLOT_WIDTH);
  const top = keys + (limit ? LINE + 6 : 4);
  const { placed, bottom } = placeRows(rows, series.length * STEP, top);
  const most = Math.max(limit?.value ?? 0, ...rows.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const x = valueScale(most, [PLOT_LEFT, PLOT_LEFT + PLOT_WIDTH]);
  const behind = Math.max(widest(rows.flatMap(({ written }) => written)) + 6, overhang(x, tick));
  const limitX = limit && x(limit.value);
  const width = PLOT_LEFT + PLOT_WIDTH + Math.ceil(behind) + 2;
  return (
    <Frame id={id} title={title} texts={rows.map(({ text }) => text)} width={width} height={bottom + VALUE_AXIS_HEIGHT}>
      {keys > 0 && <Legend keys={series} width={PLOT_LEFT + PLOT_WIDTH} />}
      <ValueAxis scale={x} top={top} bottom={bottom} unit={unit} written={tick} />
      {placed.map(({ row: { label, values, written }, lines, y }) => (
        <g key={label}>
          <RowLabel lines={lines} y={y} />
          {values.map((value, rank) => (
            <g key={series[rank]?.name}>
              <rect
                class={`serie-${series[rank]?.fill ?? 'a'}`}
                x={PLOT_LEFT}
                y={y + rank * STEP}
                width={x(value ?? 0) - PLOT_LEFT}
                height={BAR}
              />
              <text class="valeur" x={x(value ?? 0) + 6} y={y + rank * STEP + 12}>
                {written[rank]}
              </text>
            </g>
          ))}
        </g>
      ))}
      {limit && limitX !== undefined && (
        <g>
          <line class="limite" x1={limitX} x2={limitX} y1={top - 4} y2={bottom} />
          <text x={Math.min(limitX, width - widthOf(limit.name) / 2)} y={top - 8} text-anchor="middle">
            {limit.name}
          </text>
        </g>
      )}
    </Frame>
  );
};
