import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { htmlOf, Page, STYLE } from '#libs/ui';
import type { PretsComptes } from '#modules/pme-digitale';
import { pageDuPilote } from '../../src/espaces/mission/pilote/pilote.page';
import { publierLaCohorte } from '../../src/pilotage/pilote/publier-la-cohorte';
import { publierLesPrets } from '../../src/pilotage/pilote/publier-les-prets';
import { defautsDe, ouvrirNavigateur, SANS_DEFAUT, visiter } from './navigateur';

const compte = (axe: PretsComptes['axe'], code: string, effectif: number): PretsComptes => ({
  ...{ axe, code, prets: effectif, effectif, effectifAmorti: effectif, effectifRestant: effectif },
  heuresCentiemes: effectif * 58_50,
  coutCentimes: effectif * 1_740_00,
  factureCentimes: effectif * 1_000_00,
  amortiCentimes: effectif * 400_00,
  resteCentimes: effectif * 122_00,
});

const PRETS = publierLesPrets(
  [
    ...[compte('competence', 'gestion-et-facturation', 17), compte('competence', 'vente-en-ligne', 26)],
    ...[compte('region', '53', 30), compte('region', '76', 2), compte('region', '84', 11)],
    ...[compte('mois', '2026-09', 8), compte('mois', '2026-10', 35), compte('tout', '', 43)],
  ],
  { prets: 28, effectif: 19, medianeJours: 41.5 },
);

const COHORTE = publierLaCohorte({
  cohorte: { experimentationId: 'PME-DIGITALE-2026', etat: 'en-cours', places: 150, admises: 150, enAttente: 60 },
  quotas: [],
  mouvements: [],
});

/** More loans than a test opens one by one: the page is drawn from what would be published of them. */
describe('les prêts sur le tableau de bord du pilote, dans un navigateur', () => {
  let browser: Browser;
  let server: Server;
  let url: string;

  beforeAll(async () => {
    const { titre: title, contenu: children } = pageDuPilote(
      { cohorte: COHORTE, prets: PRETS, evaluation: null, provenance: undefined },
      '2026-11-28',
    );
    const html = htmlOf(Page({ title, children }));
    server = createServer(({ url: adresse }, reponse) => {
      const style = adresse === '/style.css';
      reponse.setHeader('content-type', `text/${style ? 'css' : 'html'}; charset=utf-8`);
      reponse.end(style ? STYLE : html);
    });
    await new Promise<void>((pret) => server.listen(0, '127.0.0.1', pret));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await ouvrirNavigateur();
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it.each([320, 1280])('sont accessibles et tiennent dans %i pixels de large', async (width) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const defauts = await defautsDe(browser, url, { viewport: { width, height: 900 }, colorScheme });
      expect({ colorScheme, ...defauts }).toEqual({ colorScheme, ...SANS_DEFAUT });
    }
  });

  it('disent leurs totaux, cachent une petite région et celle qui la révélerait', async () => {
    const { page } = await visiter(browser, url, { javaScriptEnabled: false });
    const table = page.getByRole('table', { name: 'Prêts par région de la prêteuse' });
    const lignes = (await table.getByRole('row').allInnerTexts()).map((ligne) => ligne.replaceAll(/\s/g, ' '));
    expect(lignes).toEqual([
      'Région Prêts Heures Coût Facturé Amorti Encore amortissable',
      'Bretagne 30 1 755 52 200 € 30 000 € 12 000 € 3 660 €',
      'Occitanie masqué masqué masqué masqué masqué masqué',
      'Auvergne-Rhône-Alpes masqué masqué masqué masqué masqué masqué',
      'Total 43 2 516 74 820 € 43 000 € 17 200 € 5 246 €',
    ]);
    expect(await page.getByText('Délai médian').innerText()).toBe('Délai médian : 42 jours ; nombre de prêts : 28.');
    await page.context().close();
  });
});
