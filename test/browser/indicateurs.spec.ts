import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { jour, Programme } from '../support/programme';
import { ouvrirNavigateur, visiter } from './navigateur';

const CODE = 'CREDITS-ENGAGES';

describe('les pages des indicateurs, dans un navigateur', () => {
  let browser: Browser;
  let programme: Programme;

  beforeAll(async () => {
    [browser, programme] = await Promise.all([ouvrirNavigateur(), Programme.lancer()]);
    await programme.jouerUneAnnee({ graine: 7, entreprises: 60 });
    const pilote = await programme.personne('mission.pilote', 'FR');
    const autrePilote = await programme.personne('mission.pilote', 'FR');
    await pilote.faire(`indicateurs/${CODE}/definition`, {
      ...{ intitule: 'Crédits engagés', recommandation: 5, sens: 'a-augmenter', proprietaire: 'mission.pilote' },
      ...{ formule: 'credits-engages', population: 'PME aidées', source: 'Faits du programme' },
    });
    const jalons = [
      { le: jour(-300), valeur: 0 },
      { le: jour(100), valeur: 50_000_000_00 },
    ];
    for (const territoire of ['FR', '53'])
      await pilote.faire(`indicateurs/${CODE}/cibles/${territoire}`, { motif: 'premiere-cible', jalons });
    const annee = Number(jour(0).slice(0, 4)) - 1;
    const trimestre = `${annee}-T4`;
    const releve = `indicateurs/${CODE}/releves/FR/${trimestre}`;
    const { faits } = (await pilote.faire(`${releve}/calcul`, {})).body;
    const { valeur } = faits[0]?.data as { valeur: number };
    await autrePilote.faire(`${releve}/validation`, { valeur });
    await pilote.faire(`${releve}/publication`, {});
    await programme.journal.auRepos();
    await pilote.faire(`rapports/${trimestre}/publication`, {});
    await programme.journal.auRepos();
  });
  afterAll(async () => {
    await Promise.all([browser.close(), programme.fermer()]);
  });

  const pages = () => {
    const annee = Number(jour(0).slice(0, 4)) - 1;
    return [
      '/pilotage/indicateurs',
      `/pilotage/indicateurs/${CODE}`,
      '/pilotage/rapports',
      `/pilotage/rapports/RT-${annee}-T4-1`,
    ];
  };

  it.each([320, 1280])('sont accessibles et tiennent dans %i pixels de large, sans script', async (width) => {
    for (const chemin of pages())
      for (const colorScheme of ['light', 'dark'] as const) {
        const reglages = { viewport: { width, height: 900 }, colorScheme };
        const { page, plaintes } = await visiter(browser, `${programme.url}${chemin}`, reglages);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
          .analyze();
        expect({ chemin, violations: violations.map(({ id, nodes }) => [id, nodes[0]?.html]) }).toEqual({
          chemin,
          violations: [],
        });
        const largeur = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
        expect([chemin, await page.evaluate(largeur)]).toEqual([chemin, 0]);
        expect(plaintes).toEqual([]);
        await page.context().close();
      }
  });

  it('mènent du pilotage à l’indicateur, au clavier, JavaScript éteint', async () => {
    const { page } = await visiter(browser, `${programme.url}/pilotage`, { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Crédits engagés' }).press('Enter');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Crédits engagés');
    expect(await page.locator('svg rect').count()).toBe(18);
    await page.context().close();
  });
});
