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
