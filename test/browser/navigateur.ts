import AxeBuilder from '@axe-core/playwright';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const CANDIDATES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium of the machine, headless and silent on the network. */
export const ouvrirNavigateur = (): Promise<Browser> => {
  const executablePath = CANDIDATES.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined)
    throw new Error('Aucun Chromium : installez le paquet « chromium », ou donnez CHROMIUM=/chemin.');
  return chromium.launch({ executablePath, args: ARGS, headless: true });
};

export interface Visite {
  readonly page: Page;
  /** What the browser complained of: script errors, refused content, failed requests. */
  readonly plaintes: readonly string[];
}

export const visiter = async (browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visite> => {
  const context = await browser.newContext({ locale: 'fr-FR', ...options });
  const page = await context.newPage();
  const plaintes: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') plaintes.push(message.text());
  });
  page.on('pageerror', (error) => plaintes.push(error.message));
  page.on('requestfailed', (request) => plaintes.push(request.url()));
  await page.goto(url, { waitUntil: 'load' });
  return { page, plaintes };
};

const LARGEUR_EN_TROP = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/** A page that nothing is to be said of. */
export const SANS_DEFAUT = { violations: [], pixelsEnTrop: 0, plaintes: [] };

/** What is to be said of a page: WCAG 2.1 AA as axe checks it, pixels that do not fit in its width, complaints of the browser. */
export const defautsDe = async (browser: Browser, url: string, options: BrowserContextOptions) => {
  const { page, plaintes } = await visiter(browser, url, options);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze();
  const pixelsEnTrop = await page.evaluate(LARGEUR_EN_TROP);
  await page.context().close();
  return { violations: violations.map(({ id, nodes }) => [id, nodes[0]?.html]), pixelsEnTrop, plaintes };
};
