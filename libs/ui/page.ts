import { html, type Html } from './html';

export interface PageOptions {
  readonly title: string;
  readonly main: Html;
  readonly banners?: readonly Html[];
  /** Seconds after which the browser reloads the page. */
  readonly refreshSeconds?: number;
}

const LINKS = [
  ['/pilotage', 'Pilotage'],
  ['/api/docs', 'API'],
] as const;

/** A whole page in French, without script. */
export const page = ({ title, main, banners = [], refreshSeconds }: PageOptions): string =>
  html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${refreshSeconds !== undefined && html`<meta http-equiv="refresh" content="${refreshSeconds}" />`}
        <title>${title} – Croissance Connectée</title>
        <link rel="stylesheet" href="/style.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <a class="evitement" href="#contenu">Aller au contenu</a>
        <header>
          <p class="marque"><a href="/">Croissance Connectée</a></p>
          <nav aria-label="Principale">
            <ul>
              ${LINKS.map(([href, name]) => html`<li><a href="${href}">${name}</a></li>`)}
            </ul>
          </nav>
        </header>
        ${banners.map((banner) => html`<div class="bandeau" role="status">${banner}</div>`)}
        <main id="contenu" tabindex="-1">
          <h1>${title}</h1>
          ${main}
        </main>
        <footer>
          <p>
            Programme Croissance Connectée, la transformation numérique des PME. Accessibilité : non conforme (audit à
            réaliser).
          </p>
        </footer>
      </body>
    </html>`.text;
