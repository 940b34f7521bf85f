import type { Browser } from 'playwright-core';
import { Cohorte } from '../support/cohorte';
import { inscrireCohorteEvaluee } from '../support/cohorte-evaluee';
import { Programme, Region } from '../support/programme';
import { until } from '../support/until';
import { defautsDe, ouvrirNavigateur, SANS_DEFAUT, visiter } from './navigateur';

describe('le tableau de bord du pilote, dans un navigateur', () => {
  let browser: Browser;
  let programme: Programme;

  beforeAll(async () => {
    [browser, programme] = await Promise.all([ouvrirNavigateur(), Programme.lancer()]);
    const cohorte = await Cohorte.ouvrir(programme, await Region.ouvrir(programme, 1_000_000), { places: 6 });
    const admises = [];
    while (admises.length < 6) admises.push(await cohorte.repondue());
    for (const { siren, dirigeante } of admises.slice(0, 1))
      await dirigeante.faire(`${cohorte.adresseDe(siren)}/depart`, { motif: 'depart-volontaire' });
    await until(
      () => cohorte.lire(),
      ({ admises: nombre }) => nombre === 5,
    );
  });
  afterAll(async () => {
    await Promise.all([browser.close(), programme.fermer()]);
  });

  it.each([320, 1280])('est accessible et tient dans %i pixels de large, sans script', async (width) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const reglages = { viewport: { width, height: 900 }, colorScheme };
      const defauts = await defautsDe(browser, `${programme.url}/pilotage/pilote`, reglages);
      expect({ colorScheme, ...defauts }).toEqual({ colorScheme, ...SANS_DEFAUT });
    }
  });

  it('se trouve depuis le tableau de bord, au clavier, JavaScript éteint', async () => {
    const { page } = await visiter(browser, `${programme.url}/pilotage`, { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Expérimentation PME digitale' }).press('Enter');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Expérimentation PME digitale');
    await page.context().close();
  });
});

describe('l’évaluation du pilote, dans un navigateur', () => {
  let browser: Browser;
  let programme: Programme;
  const adresse = () => `${programme.url}/pilotage/pilote`;

  beforeAll(async () => {
    [browser, programme] = await Promise.all([ouvrirNavigateur(), Programme.lancer()]);
    await inscrireCohorteEvaluee(programme.base.url);
    await until(
      async () => (await fetch(adresse())).text(),
      (texte) => texte.includes('Groupes figés le 02/04/2026'),
    );
  });
  afterAll(async () => {
    await Promise.all([browser.close(), programme.fermer()]);
  });

  it.each([320, 1280])('est accessible et tient dans %i pixels de large, sans script', async (width) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const defauts = await defautsDe(browser, adresse(), { viewport: { width, height: 900 }, colorScheme });
      expect({ colorScheme, ...defauts }).toEqual({ colorScheme, ...SANS_DEFAUT });
    }
  });

  it('se lit en phrases et dans un tableau, sans dire de cause', async () => {
    const { page } = await visiter(browser, adresse(), { javaScriptEnabled: false });
    const section = page.getByRole('region', { name: 'Évaluation', exact: true });
    expect(await section.getByRole('listitem').count()).toBe(5);
    const texte = await section.innerText();
    expect(texte).toContain('12 admises et 9 en attente');
    expect(texte).toContain(
      'Personnes employées : +2 chez les admises, +0,4 dans la liste d’attente ; différence de +1,6.',
    );
    expect(texte).toContain('ne dit pas sa cause');
    await page.context().close();
  });
});
