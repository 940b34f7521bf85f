import { PLOT_LEFT } from './rows';
import { LINE } from './text';

/** The name of a row, at the left of its bars, on as many lines as it needs. */
export const RowLabel = ({ lines, y }: { readonly lines: readonly string[]; readonly y: number }) => (
  <text text-anchor="end">
    {lines.map((line, rank) => (
      <tspan key={line} x={PLOT_LEFT - 8} y={y + 12 + rank * LINE}>
        {line}
      </tspan>
    ))}
  </text>
);
