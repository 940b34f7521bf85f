import type { Browser } from 'playwright-core';
import { Programme } from '../support/programme';
import { defautsDe, ouvrirNavigateur, SANS_DEFAUT, visiter } from './navigateur';

const TAILLES = [
  [320, 800],
  [1280, 900],
] as const;

describe('la page de pilotage, dans un navigateur', () => {
  let browser: Browser;
  let vide: Programme;
  let rempli: Programme;

  beforeAll(async () => {
    [browser, vide, rempli] = await Promise.all([ouvrirNavigateur(), Programme.lancer(), Programme.installer()]);
    // Beside a server, whose clock is the real one, every deadline of the year would fall due at once.
    await rempli.jouerUneAnnee({ graine: 7, entreprises: 60, dernierJour: '2026-03-15' });
    await rempli.lancer();
    await rempli.commande(['reprise', '--appliquer', 'test/support/extraits/maine-et-loire-extrait.csv']);
    await rempli.commande(['rebuild', 'pilotage']);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), vide.fermer(), rempli.fermer()]);
  });

  const etats = () =>
    [
      ['vide', vide],
      ['remplie', rempli],
    ] as const;

  it.each(TAILLES)('est accessible et tient dans %i pixels de large, vide et remplie', async (width, height) => {
    for (const [etat, programme] of etats()) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const reglages = { viewport: { width, height }, colorScheme };
        const defauts = await defautsDe(browser, `${programme.url}/pilotage`, reglages);
        expect({ etat, colorScheme, ...defauts }).toEqual({ etat, colorScheme, ...SANS_DEFAUT });
      }
    }
  });

  it.each(['', '?du=2023-06&au=2025-12', '?du=2017-01', '?region=53'])(
    'écrit chaque valeur sans en couper ni en superposer une (« %s »)',
    async (filtre) => {
      const { page } = await visiter(browser, `${rempli.url}/pilotage${filtre}`, {
        viewport: { width: 320, height: 800 },
      });
      const ecrits = await page.locator('svg').evaluateAll((svgs) =>
        svgs.map((svg) => {
          const cadre = svg.getBoundingClientRect();
          const boites = Array.from(svg.querySelectorAll('text')).map((texte) => ({
            ecrit: texte.textContent,
            boite: texte.getBoundingClientRect(),
          }));
          return {
            barres: svg.querySelectorAll('rect').length,
            coupes: boites
              .filter(({ boite }) => boite.left < cadre.left - 1 || boite.right > cadre.right + 1)
              .map(({ ecrit }) => ecrit),
            superposes: boites.flatMap(({ ecrit, boite: a }, rang) =>
              boites
                .slice(rang + 1)
                .filter(
                  ({ boite: b }) =>
                    a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom,
                )
                .map((autre) => `${ecrit} / ${autre.ecrit}`),
            ),
          };
        }),
      );
      expect(ecrits.length).toBeGreaterThan(2);
      for (const { barres, coupes, superposes } of ecrits) {
        expect(barres).toBeGreaterThan(0);
        expect({ coupes, superposes }).toEqual({ coupes: [], superposes: [] });
      }
      await page.context().close();
    },
  );

  it('se lit sans JavaScript : tableaux, sources et fichiers CSV', async () => {
    const { page } = await visiter(browser, `${rempli.url}/pilotage`, { javaScriptEnabled: false });
    // Thirteen figures, and the summary of the seven recommendations.
    expect(await page.locator('section').count()).toBe(21);
    expect(await page.locator('section .provenance').first().innerText()).toMatch(
      /^À jour au .*, position [\d\u202f]+\.$/,
    );
    expect(await page.locator('details table').count()).toBe(13);
    for (const href of await page
      .locator('a[download]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
      const answer = await fetch(rempli.url + href);
      expect([href, answer.status, answer.headers.get('content-type')]).toEqual([href, 200, 'text/csv; charset=utf-8']);
    }
    await page.context().close();
  });

  it('annonce les données de démonstration, et seulement elles', async () => {
    const remplie = await visiter(browser, `${rempli.url}/pilotage`);
    expect(await remplie.page.getByRole('status').innerText()).toContain('Données de démonstration');
    const sans = await visiter(browser, `${vide.url}/pilotage`);
    expect(await sans.page.getByRole('status').count()).toBe(0);
    expect(await sans.page.locator('.vide').count()).toBe(13);
  });

  it('se parcourt au clavier : évitement, liens, tableaux ouverts', async () => {
    const { page } = await visiter(browser, `${rempli.url}/pilotage`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Aller au contenu');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('contenu');
    await page.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('details').first().getAttribute('open')).not.toBeNull();
  });
});
