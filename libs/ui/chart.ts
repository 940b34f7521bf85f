import { html, type Html } from './html';

export interface Series {
  readonly name: string;
  /** Fill of the theme. Series also differ by their outline, so that colour is not the only difference. */
  readonly fill: 'a' | 'b' | 'c' | 'd' | 'e';
}

export interface Bar {
  readonly label: string;
  /** One value per series, in the same unit. */
  readonly values: readonly number[];
  /** The figures of the bar in words, for screen readers. */
  readonly text: string;
}

const WIDTH = 720;
const LABEL = 190;
const ROW = 26;

const legend = (series: readonly Series[], y: number) =>
  series.map(
    ({ name, fill }, i) =>
      html`<rect x="${LABEL + i * 100}" y="${y}" width="14" height="14" class="serie-${fill}" />
        <text x="${LABEL + i * 100 + 20}" y="${y + 12}">${name}</text>`,
  );

/** Horizontal bars, one per series in each row. Negative values are drawn as zero. */
export const bars = (id: string, title: string, series: readonly Series[], rows: readonly Bar[]): Html => {
  const height = 30 + rows.length * ROW;
  const most = Math.max(1, ...rows.map(({ values }) => Math.max(...values, 0)));
  const thickness = (ROW - 8) / series.length;
  const length = (value: number) => (((WIDTH - LABEL - 10) * Math.max(0, value)) / most).toFixed(1);
  return html`<div class="defile" role="region" aria-label="${title}" tabindex="0">
    <svg class="graphique" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-titre ${id}-texte">
      <title id="${id}-titre">${title}</title>
      <desc id="${id}-texte">${rows.map(({ text }) => `${text}. `).join('')}</desc>
      ${legend(series, 4)}
      ${rows.map(
        ({ label, values }, row) =>
          html`<text x="${LABEL - 8}" y="${30 + row * ROW + 14}" text-anchor="end">${label}</text> ${values.map(
              (value, i) =>
                html`<rect
                  x="${LABEL}"
                  y="${(30 + row * ROW + 2 + i * thickness).toFixed(1)}"
                  width="${length(value)}"
                  height="${thickness.toFixed(1)}"
                  class="serie-${series[i]?.fill ?? 'a'}"
                />`,
            )}`,
      )}
    </svg>
  </div>`;
};

/** Vertical bars over time; only the first value of each row is drawn. */
export const columns = (id: string, title: string, rows: readonly Bar[]): Html => {
  const height = 220;
  const base = height - 40;
  const most = Math.max(1, ...rows.map(({ values }) => values[0] ?? 0));
  const step = WIDTH / Math.max(1, rows.length);
  return html`<div class="defile" role="region" aria-label="${title}" tabindex="0">
    <svg class="graphique" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-titre ${id}-texte">
      <title id="${id}-titre">${title}</title>
      <desc id="${id}-texte">${rows.map(({ text }) => `${text}. `).join('')}</desc>
      ${rows.map(({ label, values }, i) => {
        const value = values[0] ?? 0;
        const tall = ((base - 20) * value) / most;
        const x = i * step + step * 0.15;
        return html`<rect
            class="serie-a"
            x="${x.toFixed(1)}"
            y="${(base - tall).toFixed(1)}"
            width="${(step * 0.7).toFixed(1)}"
            height="${tall.toFixed(1)}"
          />
          <text x="${(i * step + step / 2).toFixed(1)}" y="${(base - tall - 4).toFixed(1)}" text-anchor="middle"
            >${value}</text
          >
          <text x="${(i * step + step / 2).toFixed(1)}" y="${base + 18}" text-anchor="middle">${label}</text>`;
      })}
    </svg>
  </div>`;
};
