import type { Browser } from 'playwright-core';
import { Programme } from '../support/programme';
import { defautsDe, ouvrirNavigateur, SANS_DEFAUT, visiter } from './navigateur';

const TRIMESTRE = '2025-T2';

describe('les pages des indicateurs, dans un navigateur', () => {
  let browser: Browser;
  let programme: Programme;

  beforeAll(async () => {
    [browser, programme] = await Promise.all([ouvrirNavigateur(), Programme.installer()]);
    await programme.jouerUneAnnee({ graine: 7, entreprises: 60, dernierJour: '2026-03-15' });
    await programme.lancer();
    const pilote = await programme.personne('mission.pilote', 'FR');
    await pilote.faire(`rapports/${TRIMESTRE}/publication`, {});
    await programme.journal.auRepos();
  });
  afterAll(async () => {
    await Promise.all([browser.close(), programme.fermer()]);
  });

  const PAGES = [
    '/pilotage/indicateurs',
    '/pilotage/indicateurs/LABELS',
    '/pilotage/indicateurs/AIDE-POUR-1000',
    '/pilotage/rapports',
    `/pilotage/rapports/RT-${TRIMESTRE}-1`,
  ];

  it.each([320, 1280])('sont accessibles et tiennent dans %i pixels de large, sans script', async (width) => {
    for (const chemin of PAGES)
      for (const colorScheme of ['light', 'dark'] as const) {
        const reglages = { viewport: { width, height: 900 }, colorScheme };
        const defauts = await defautsDe(browser, `${programme.url}${chemin}`, reglages);
        expect({ chemin, colorScheme, ...defauts }).toEqual({ chemin, colorScheme, ...SANS_DEFAUT });
      }
  });

  it('mènent du pilotage à l’indicateur, au clavier, JavaScript éteint', async () => {
    const { page } = await visiter(browser, `${programme.url}/pilotage`, { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Labels Croissance Connectée' }).first().press('Enter');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Labels Croissance Connectée');
    expect(await page.locator('svg rect').count()).toBe(18);
    expect(await page.getByRole('heading', { name: 'Retraitements' }).count()).toBe(1);
    await page.context().close();
  });
});
