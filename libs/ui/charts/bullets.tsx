import { stack } from 'd3-shape';
import { Frame } from './frame';
import { Legend, legendHeight, type Fill } from './legend';
import { RowLabel } from './row-label';
import { PLOT_LEFT, PLOT_WIDTH, placeRows } from './rows';
import { LINE, widest } from './text';
import { overhang, VALUE_AXIS_HEIGHT, ValueAxis, valueScale } from './value-axis';

export interface Part {
  readonly name: string;
  readonly fill: Fill;
}

export interface Bullet {
  readonly label: string;
  /** Whether there is a whole, which is outlined. */
  readonly hasWhole: boolean;
  /** Shares of the whole, one per part, laid end to end; 1 is the whole. */
  readonly shares: readonly number[];
  /** A share that is only marked, perhaps beyond the whole. */
  readonly mark: number | null;
  /** Above the line. */
  readonly written: string;
  /** The whole row in words. */
  readonly text: string;
}

interface BulletsProps {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly parts: readonly Part[];
  /** Name of the outline, which is the whole. */
  readonly whole: string;
  readonly mark: string;
  readonly rows: readonly Bullet[];
  readonly tick: (share: number) => string;
}

const BAR = 16;

/** One line per row: the parts of a whole end to end, inside its outline, and a mark. A mark beyond the axis points outwards. */
export const Bullets = ({ id, title, unit, parts, whole, mark, rows, tick }: BulletsProps) => {
  const legend = [...parts, { name: whole, fill: 'e' as const }, { name: mark, fill: 'marque' as const }];
  const top = legendHeight(legend, PLOT_LEFT + PLOT_WIDTH) + 4;
  const { placed, bottom } = placeRows(rows, LINE + BAR, top);
  const used = rows.map(({ shares }) => shares.reduce((sum, share) => sum + share, 0));
  const end = PLOT_LEFT + PLOT_WIDTH;
  const x = valueScale(Math.max(1, ...used), [PLOT_LEFT, end]);
  const ends = stack<readonly number[], number>()
    .keys([...parts.keys()])
    .value((shares, rank) => shares[rank] ?? 0);
  const right = Math.max(end + overhang(x, tick), PLOT_LEFT + widest(rows.map(({ written }) => written)));
  return (
    <Frame
      id={id}
      title={title}
      texts={rows.map(({ text }) => text)}
      width={Math.ceil(right) + 2}
      height={bottom + VALUE_AXIS_HEIGHT}
    >
      <Legend keys={legend} width={end} />
      <ValueAxis scale={x} top={top} bottom={bottom} unit={unit} written={tick} />
      {placed.map(({ row: { label, hasWhole, shares, mark: marked, written }, lines, y }) => (
        <g key={label}>
          <RowLabel lines={lines} y={y} />
          <text class="valeur" x={PLOT_LEFT} y={y + 12}>
            {written}
          </text>
          {hasWhole && <rect class="serie-e" x={PLOT_LEFT} y={y + LINE + 2} width={x(1) - PLOT_LEFT} height={BAR} />}
          {ends([shares]).map(({ key, 0: [from, to] = [0, 0] }) => (
            <rect
              key={key}
              class={`serie-${parts[key]?.fill ?? 'a'}`}
              x={x(from)}
              y={y + LINE + 2}
              width={x(to) - x(from)}
              height={BAR}
            />
          ))}
          {marked !== null && x(marked) <= end && (
            <line class="marque-valeur" x1={x(marked)} x2={x(marked)} y1={y + LINE} y2={y + LINE + BAR + 4} />
          )}
          {marked !== null && x(marked) > end && (
            <path class="marque-valeur" d={`M${end + 3},${y + LINE + 3}l7,7l-7,7z`} />
          )}
        </g>
      ))}
    </Frame>
  );
};
