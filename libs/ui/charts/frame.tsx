import type { ComponentChildren } from 'preact';

interface FrameProps {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  /** What the chart shows, in words, for those who do not see it. */
  readonly texts: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly children: ComponentChildren;
}

/** A drawing of a fixed size, with its title above. It scrolls in a focusable region where the screen is narrower. */
export const Frame = ({ id, title, texts, width, height, children }: FrameProps) => (
  <figure>
    <figcaption id={`${id}-titre`}>{title}</figcaption>
    <div class="defile" role="region" aria-label={`Graphique : ${title}`} tabIndex={0}>
      <svg
        class="graphique"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-titre ${id}-texte`}
      >
        <desc id={`${id}-texte`}>{texts.map((text) => `${text}. `).join('')}</desc>
        {children}
      </svg>
    </div>
  </figure>
);
