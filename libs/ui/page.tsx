import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

interface PageProps {
  readonly title: string;
  readonly banners?: readonly ComponentChildren[];
  /** Seconds after which the browser reloads the page. */
  readonly refreshSeconds?: number | undefined;
  readonly children: ComponentChildren;
}

const LINKS = [
  ['/pilotage', 'Pilotage'],
  ['/labels', 'Labels'],
  ['/connecteurs', 'Connecteurs'],
  ['/audit', 'Audit'],
  ['/api/docs', 'API'],
] as const;

/** A whole page in French, without script. */
export const Page = ({ title, banners = [], refreshSeconds, children }: PageProps) => (
  <html lang="fr">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {refreshSeconds !== undefined && <meta http-equiv="refresh" content={String(refreshSeconds)} />}
      <title>{`${title} – Croissance Connectée`}</title>
      <link rel="stylesheet" href="/style.css" />
      <link rel="icon" href="data:," />
    </head>
    <body>
      <a class="evitement" href="#contenu">
        Aller au contenu
      </a>
      <header>
        <p class="marque">
          <a href="/">Croissance Connectée</a>
        </p>
        <nav aria-label="Principale">
          <ul>
            {LINKS.map(([href, name]) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {banners.map((banner, rank) => (
        <div key={rank} class="bandeau" role="status">
          {banner}
        </div>
      ))}
      <main id="contenu" tabIndex={-1}>
        <h1>{title}</h1>
        {children}
      </main>
      <footer>
        <p>
          Programme Croissance Connectée, la transformation numérique des PME. Accessibilité : non conforme (audit à
          réaliser).
        </p>
      </footer>
    </body>
  </html>
);

/** The HTML of a part of a page. */
export const markupOf = (part: ComponentChildren): string => renderToString(<>{part}</>);

/** The HTML of a page. */
export const htmlOf = (page: VNode): string => `<!doctype html>${renderToString(page)}`;
