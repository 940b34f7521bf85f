import type { Browser } from 'playwright-core';
import { Prets, REGLAGES_DES_PRETS } from '../support/prets';
import { Programme, Region } from '../support/programme';
import { ServeurSmtp } from '../support/serveur-smtp';
import { defautsDe, ouvrirNavigateur, SANS_DEFAUT, visiter } from './navigateur';

describe('la page du salarié prêté, dans un navigateur', () => {
  let browser: Browser;
  let smtp: ServeurSmtp;
  let programme: Programme;
  let prets: Prets;
  let lien: string;

  beforeAll(async () => {
    [browser, smtp] = await Promise.all([ouvrirNavigateur(), ServeurSmtp.ouvrir()]);
    programme = await Programme.lancer(REGLAGES_DES_PRETS(smtp));
    prets = await Prets.ouvrir(programme, smtp, await Region.ouvrir(programme, 1_000_000));
    lien = await prets.lien(await prets.rediger(), 1);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), programme.fermer()]);
    await smtp.fermer();
  });

  it.each([320, 1280])('est accessible et tient dans %i pixels de large, sans script', async (width) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const reglages = { viewport: { width, height: 900 }, colorScheme };
      const defauts = await defautsDe(browser, `${programme.url}${lien}`, reglages);
      expect({ colorScheme, ...defauts }).toEqual({ colorScheme, ...SANS_DEFAUT });
    }
  });

  it('reçoit la réponse au clavier, JavaScript éteint, et le lien du second message la retire', async () => {
    const pret = await prets.rediger();
    const repondre = async (adresse: string, bouton: string) => {
      const { page } = await visiter(browser, `${programme.url}${adresse}`, { javaScriptEnabled: false });
      await page.getByRole('button', { name: bouton }).press('Enter');
      await page.getByText('Votre réponse est enregistrée').waitFor();
      const suite = await page.locator('main').textContent();
      expect(page.url()).not.toContain('lien=');
      await page.context().close();
      return suite;
    };
    expect(await repondre(await prets.lien(pret, 1), 'J’accepte ce prêt')).toContain('Vous avez accepté ce prêt');
    expect(await repondre(await prets.lien(pret, 2), 'Je retire mon accord')).toContain(
      'Vous avez retiré votre accord',
    );
  });
});
