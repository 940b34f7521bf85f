import type { Browser, BrowserContextOptions } from 'playwright-core';
import { accordLe, AUJOURDHUI, jour, MOTIF_DE_DATE, Programme, Region } from '../support/programme';
import { defautsDe, ouvrirNavigateur, SANS_DEFAUT, visiter } from './navigateur';

const enFrancais = (date: string) => date.split('-').reverse().join('/');

describe('les pages de l’audit, dans un navigateur', () => {
  let browser: Browser;
  let programme: Programme;
  let jeton: string;
  let dossierId: string;
  let flux: string;
  let siren: string;

  beforeAll(async () => {
    [browser, programme] = await Promise.all([ouvrirNavigateur(), Programme.lancer()]);
    const region = await Region.ouvrir(programme, 10_000_000);
    siren = await region.enroler();
    dossierId = await region.proposer(siren, 500_000);
    await region.valider(dossierId, 'reserve');
    const accord = { montantAccordeCentimes: 450_000, ...accordLe(jour(-5)), ...MOTIF_DE_DATE };
    await region.equipe.signataire.faire(`dossiers-aide/${dossierId}/accord`, accord);
    await region.attendre(dossierId, { etat: 'accorde' });
    await programme.journal.auRepos();
    ({ jeton } = await programme.personne('auditeur', 'FR'));
    flux = `dossierAide-${dossierId}`;
  });
  afterAll(async () => {
    await Promise.all([browser.close(), programme.fermer()]);
  });

  /** Opens the session by its form, with the keyboard alone; what the browser then keeps. */
  const ouvrirSession = async (chemin = '/audit', options: BrowserContextOptions = {}) => {
    const visite = await visiter(browser, `${programme.url}${chemin}`, { javaScriptEnabled: false, ...options });
    await visite.page.getByLabel('Jeton d’essai').focus();
    await visite.page.keyboard.insertText(jeton);
    await visite.page.keyboard.press('Enter');
    await visite.page.getByRole('button', { name: 'Fermer la session' }).waitFor();
    return visite;
  };

  const session = async () => {
    const { page } = await ouvrirSession();
    const storageState = await page.context().storageState();
    await page.context().close();
    return storageState;
  };

  const PAGES = () => [
    '/audit?q=fictive',
    `/audit?q=${siren}`,
    `/audit/histoire?sur=${dossierId}`,
    `/audit/flux/${flux}`,
    `/audit/flux/${flux}/etat?le=${AUJOURDHUI}`,
    `/audit/flux/${flux}/comparaison?de=${jour(-10)}&deSelon=droit&a=${AUJOURDHUI}`,
    '/audit/rejugement?lancer=oui&regle=plafond-de-minimis&valeur=400000',
  ];

  const RELEVES = () => ['/audit/exceptions', '/audit/exceptions/faits-tardifs?territoire=53', '/audit/consultations'];

  const LARGEURS = [
    [320, 'light'],
    [1280, 'dark'],
  ] as const;

  const sansDefaut = async (chemins: readonly string[], reglages: BrowserContextOptions) => {
    const storageState = await session();
    for (const chemin of chemins) {
      const defauts = await defautsDe(browser, `${programme.url}${chemin}`, { ...reglages, storageState });
      expect({ chemin, ...defauts }).toEqual({ chemin, ...SANS_DEFAUT });
    }
  };

  it.each(LARGEURS)(
    'sont accessibles et tiennent dans %i pixels de large (%s), sans script',
    async (width, colorScheme) => {
      const reglages = { viewport: { width, height: 900 }, colorScheme };
      expect(await defautsDe(browser, `${programme.url}/audit`, reglages)).toEqual(SANS_DEFAUT);
      await sansDefaut(PAGES(), reglages);
    },
  );

  it.each(LARGEURS)('qui relèvent exceptions et consultations aussi, dans %i pixels (%s)', (width, colorScheme) =>
    sansDefaut(RELEVES(), { viewport: { width, height: 900 }, colorScheme }),
  );

  it('mènent du jeton à l’histoire, à l’état et à la comparaison, au clavier, JavaScript éteint', async () => {
    const { page } = await ouvrirSession();
    const [cookie] = await page.context().cookies();
    expect(cookie).toMatchObject({ path: '/audit', httpOnly: true, sameSite: 'Strict', expires: -1 });
    await page.getByRole('searchbox').fill(dossierId);
    await page.keyboard.press('Enter');
    await page.getByText('Compris comme identifiant').waitFor();
    await page.getByRole('link', { name: flux }).press('Enter');
    await page.getByRole('heading', { name: /^Aide de 4.500,00.€ accordée/ }).waitFor();
    await page.getByRole('link', { name: 'État à une date' }).press('Enter');
    await page.getByLabel('Jusqu’au').fill(enFrancais(jour(-51)));
    await page.locator('select[name=selon]').selectOption('droit');
    await page.getByLabel('Jusqu’au').press('Enter');
    await page.getByText('ce flux n’avait encore aucun fait').waitFor();
    await page.getByRole('slider').focus();
    for (const touche of ['Home', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(touche);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: `État au ${enFrancais(jour(-20))}, tel qu’il compte en droit` }).waitFor();
    expect(new URL(page.url()).search).toBe(`?le=${jour(-20)}&selon=droit`);
    await page.getByRole('link', { name: 'Le comparer à celui d’une autre date' }).press('Enter');
    await page.getByRole('heading', { name: 'Faits que le second a de plus' }).waitFor();
    expect(await page.getByRole('row', { name: /Montant accordé/ }).count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Fermer la session' }).press('Enter');
    await page.getByLabel('Jeton d’essai').waitFor();
    expect(await page.context().cookies()).toEqual([]);
    await page.context().close();
  });

  it('mènent d’un identifiant à son histoire, dont les filtres sont dans l’adresse, puis à la cause d’un fait', async () => {
    const { page } = await ouvrirSession(`/audit?q=${dossierId}`);
    await page.getByRole('link', { name: 'Ce qui le concerne' }).press('Enter');
    await page.getByLabel('Type de fait').selectOption('PlafondReserve');
    await page.getByLabel('Type de fait').press('Tab');
    await page.getByRole('button', { name: 'Voir ces faits' }).press('Enter');
    await page.getByRole('heading', { level: 2, name: '1 fait', exact: true }).waitFor();
    const { searchParams } = new URL(page.url());
    expect([searchParams.get('sur'), searchParams.get('type')]).toEqual([dossierId, 'PlafondReserve']);
    await page.getByRole('link', { name: 'Cause et suites' }).press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Ce qui l’a causé' }).waitFor();
    expect(await page.locator('h2:has-text("Ce qui l’a causé") + ol > .fait').count()).toBe(1);
    await page.context().close();
  });

  it('mènent d’un chiffre d’exceptions à ses lignes, sous les mêmes filtres, puis au fait', async () => {
    const { page } = await ouvrirSession('/audit/exceptions');
    await page.getByLabel('Région').selectOption('53');
    await page.getByRole('button', { name: 'Voir ces exceptions' }).press('Enter');
    await page.waitForURL(/territoire=53/);
    await page.getByRole('link', { name: 'Faits enregistrés tard' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Faits enregistrés tard' }).waitFor();
    expect(new URL(page.url()).searchParams.get('territoire')).toBe('53');
    const ligne = page.locator('.fait', { hasText: flux }).first();
    await ligne.getByRole('link', { name: /^fait de position/ }).press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Ce qui l’a causé' }).waitFor();
    await page.context().close();
  });

  it('ramènent à la page demandée, et rejugent une période', async () => {
    const { page } = await ouvrirSession('/audit/rejugement');
    expect(new URL(page.url()).pathname).toBe('/audit/rejugement');
    await page.getByLabel('Règle dont le chiffre change').selectOption('plafond-de-minimis');
    await page.getByLabel('Son chiffre').fill('400000');
    await page.getByLabel('Son chiffre').press('Enter');
    await page.getByRole('heading', { name: 'Autre décision : ReserverPlafond' }).waitFor();
    expect(await page.getByText('n’a laissé aucun fait').count()).toBe(1);
    await page.context().close();
  });

  it('s’impriment sans menu ni formulaire, ce que les faits disent déplié', async () => {
    const { page } = await ouvrirSession(`/audit/flux/${flux}`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation', { name: 'Audit' }).count()).toBe(0);
    expect(await page.locator('details dl').first().isVisible()).toBe(true);
    await page.context().close();
  });
});
