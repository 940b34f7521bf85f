import { Frame } from './frame';
import { LINE } from './text';

/** One area, in its place on the grid. */
export interface Tile {
  readonly code: string;
  readonly row: number;
  readonly column: number;
  /** Two to four signs. */
  readonly label: string;
  /** Short enough for the tile. */
  readonly written: string;
  /** From 0 to 1; null where nothing is shown. */
  readonly share: number | null;
  /** The area in words. */
  readonly text: string;
}

interface TileMapProps {
  readonly id: string;
  readonly title: string;
  readonly tiles: readonly Tile[];
}

const WIDTH = 56;
const HEIGHT = 46;
const GAP = 3;
const SHADES = 4;

const shadeOf = (share: number | null): string =>
  share === null ? 'teinte-vide' : `teinte-${Math.min(SHADES, Math.ceil(share * SHADES))}`;

/** Areas as tiles of one size, where a map would hide the small ones. A darker tile has a larger value, which it also writes. */
export const TileMap = ({ id, title, tiles }: TileMapProps) => (
  <Frame
    id={id}
    title={title}
    texts={tiles.map(({ text }) => text)}
    width={(Math.max(...tiles.map(({ column }) => column)) + 1) * WIDTH}
    height={(Math.max(...tiles.map(({ row }) => row)) + 1) * HEIGHT}
  >
    {tiles.map(({ code, row, column, label, written, share }) => (
      <g key={code}>
        <rect
          class={shadeOf(share)}
          x={column * WIDTH + 1}
          y={row * HEIGHT + 1}
          width={WIDTH - GAP}
          height={HEIGHT - GAP}
        />
        <text class="valeur" text-anchor="middle" x={column * WIDTH + WIDTH / 2} y={row * HEIGHT + LINE + 3}>
          {label}
        </text>
        <text class="valeur" text-anchor="middle" x={column * WIDTH + WIDTH / 2} y={row * HEIGHT + 2 * LINE + 5}>
          {written}
        </text>
      </g>
    ))}
  </Frame>
);
