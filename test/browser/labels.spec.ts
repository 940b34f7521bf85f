import type { Browser } from 'playwright-core';
import { Labellisation } from '../support/labellisation';
import { LabelsDeConnecteurs } from '../support/labels-de-connecteurs';
import { Programme, Region } from '../support/programme';
import { Reseau } from '../support/reseau';
import { defautsDe, ouvrirNavigateur, SANS_DEFAUT, visiter } from './navigateur';

describe('le registre des labels, dans un navigateur', () => {
  let browser: Browser;
  let programme: Programme;
  let numero: string;
  let numeroDeConnecteur: string;

  beforeAll(async () => {
    [browser, programme] = await Promise.all([ouvrirNavigateur(), Programme.lancer()]);
    const region = await Region.ouvrir(programme, 1_000_000);
    const mission = await Labellisation.ouvrir(programme, region);
    const candidate = await mission.candidate();
    await mission.verifier(candidate);
    const accord = await mission.accorder(candidate);
    numero = accord.numero;
    await region.equipe.instructeur.lireApres(accord.position, `labels/${numero}`);
    const connecteurs = await LabelsDeConnecteurs.ouvrir(programme, await Reseau.ouvrir(programme, region));
    const labellise = await connecteurs.labellise('Nolwenn Le Bihan');
    await labellise.connecteur.faire('mon-profil-de-connecteur/annuaire', {});
    numeroDeConnecteur = labellise.numero;
    await connecteurs.pilote.lireApres(labellise.position, `labels-de-connecteurs/${numeroDeConnecteur}`);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), programme.fermer()]);
  });

  const pages = () => [
    '/labels',
    '/labels?nom=inconnue',
    `/labels/${numero}`,
    `/connecteurs/labels/${numeroDeConnecteur}`,
    '/connecteurs',
    '/connecteurs?departement=2A',
  ];

  it.each([320, 1280])('est accessible et tient dans %i pixels de large, sans script', async (width) => {
    for (const chemin of pages())
      for (const colorScheme of ['light', 'dark'] as const) {
        const reglages = { viewport: { width, height: 900 }, colorScheme };
        const defauts = await defautsDe(browser, `${programme.url}${chemin}`, reglages);
        expect({ chemin, colorScheme, ...defauts }).toEqual({ chemin, colorScheme, ...SANS_DEFAUT });
      }
  });

  it('se cherche et s’ouvre au clavier, JavaScript éteint', async () => {
    const { page } = await visiter(browser, `${programme.url}/labels`, { javaScriptEnabled: false });
    await page.getByLabel('Numéro du label').fill(numero);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: numero }).press('Enter');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(`Label ${numero}`);
    await page.context().close();
  });

  it('mène de l’annuaire au label d’un connecteur, au clavier, JavaScript éteint', async () => {
    const { page } = await visiter(browser, `${programme.url}/connecteurs`, { javaScriptEnabled: false });
    await page.getByLabel('Compétence').selectOption({ label: 'Vente en ligne' });
    await page.getByRole('button', { name: 'Chercher' }).press('Enter');
    await page.getByRole('link', { name: numeroDeConnecteur }).press('Enter');
    expect(await page.getByText('Nolwenn Le Bihan').count()).toBe(1);
    await page.context().close();
  });
});
