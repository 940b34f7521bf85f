import { LINE, widthOf } from './text';

/** Name of a fill of the theme. Fills also differ by their outline, so that colour is not the only difference. */
export type Fill = 'a' | 'b' | 'c' | 'd' | 'e';

export interface Key {
  readonly name: string;
  /** `marque` is a vertical line. */
  readonly fill: Fill | 'marque';
}

const SWATCH = 14;
const GAP = 18;

interface Placed extends Key {
  readonly x: number;
  readonly y: number;
}

const placed = (keys: readonly Key[], width: number): Placed[] => {
  let [x, y] = [0, 0];
  return keys.map((key) => {
    const taken = SWATCH + 6 + widthOf(key.name);
    if (x > 0 && x + taken > width) [x, y] = [0, y + LINE + 5];
    const at = { ...key, x, y };
    x += taken + GAP;
    return at;
  });
};

/** Height of the legend in pixels; 0 for a single series, which the title names. */
export const legendHeight = (keys: readonly Key[], width: number): number =>
  keys.length < 2 ? 0 : Math.max(...placed(keys, width).map(({ y }) => y)) + LINE + 9;

export const Legend = ({ keys, width }: { readonly keys: readonly Key[]; readonly width: number }) => (
  <g>
    {placed(keys, width).map(({ name, fill, x, y }) => (
      <g key={name}>
        {fill === 'marque' ? (
          <line class="marque-valeur" x1={x + SWATCH / 2} x2={x + SWATCH / 2} y1={y + 1} y2={y + SWATCH} />
        ) : (
          <rect class={`serie-${fill}`} x={x + 0.5} y={y + 0.5} width={SWATCH - 1} height={SWATCH - 1} />
        )}
        <text x={x + SWATCH + 6} y={y + 12}>
          {name}
        </text>
      </g>
    ))}
  </g>
);
