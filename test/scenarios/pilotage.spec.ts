import { Programme, Region } from '../support/programme';
import { until } from '../support/until';

const FIGURES = [
  ...['enrolements', 'origines', 'connecteurs', 'partenaires', 'couverture', 'demandes', 'accompagnements'],
  ...['prestations', 'dossiers', 'budgets', 'versements', 'delais', 'subventions'],
];

describe('le tableau de bord', () => {
  let programme: Programme;
  beforeAll(async () => {
    programme = await Programme.lancer();
  });
  afterAll(() => programme.fermer());

  const page = async (chemin = '/pilotage') => {
    const reponse = await fetch(programme.url + chemin);
    return { status: reponse.status, headers: reponse.headers, texte: await reponse.text() };
  };

  it('vide, dit ce qui fera venir chaque chiffre', async () => {
    const { status, headers, texte } = await page();
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(texte).toMatch(/<html lang="fr"/);
    for (const figure of FIGURES) expect(texte).toContain(`id="${figure}"`);
    expect(texte.match(/class="vide"/g)).toHaveLength(FIGURES.length);
    expect(texte).not.toContain('Données de démonstration');
  });

  it('n’a ni script ni ressource d’ailleurs', async () => {
    const { headers, texte } = await page();
    expect(texte).not.toMatch(/<script|\son\w+=|javascript:|style="/i);
    expect(texte).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    const csp = headers.get('content-security-policy') ?? '';
    expect(csp).toContain("default-src 'none'");
    expect(csp).not.toContain('unsafe');
    expect((await page('/style.css')).headers.get('content-type')).toBe('text/css; charset=utf-8');
    const accueil = await fetch(programme.url, { redirect: 'manual' });
    expect([accueil.status, accueil.headers.get('location')]).toEqual([302, '/pilotage']);
  });

  const csv = async (figure: string, filtre = '') => page(`/pilotage/${figure}.csv${filtre}`);

  it('compte ce qui vient d’être fait, avec sa provenance et son CSV', async () => {
    const region = await Region.ouvrir(programme, 1_234_500);
    for (let nombre = 0; nombre < 5; nombre += 1) {
      const dossierId = await region.proposer(await region.enroler(), 50_000);
      await region.valider(dossierId, 'reserve');
    }
    await programme.journal.auRepos();
    const budgets = await csv('budgets');
    expect(budgets.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(budgets.headers.get('content-disposition')).toMatch(
      /^attachment; filename="pilotage-budgets-\d{4}-\d\d-\d\d-position-[1-9]\d*\.csv"$/,
    );
    expect(budgets.texte).toMatch(/Bretagne;53;2500,00;12345,00;2500,00;0,00;0,00;20\s%/);
    expect((await csv('enrolements')).texte).toMatch(/Bretagne;53;[-\d]+;5\r/);
    expect((await csv('dossiers')).texte).toContain('À signer;5;2500,00');
    const { texte } = await page();
    expect(texte.match(/class="vide"/g)).toHaveLength(8);
    expect(texte).toMatch(/À jour au [^<]*, position \d+\./);
    expect(texte).toContain('<svg');
    expect(texte).not.toMatch(/Ateliers|9010000/);
  });

  it('filtre par l’adresse, et dit quand rien n’y correspond', async () => {
    expect((await csv('dossiers', '?region=53&du=2020-01&au=2099-12')).texte).toContain('À signer;5');
    expect((await csv('dossiers', '?region=11')).texte).not.toContain('À signer');
    const { texte } = await page('/pilotage?region=11&du=2026-01&au=');
    expect(texte).toContain('Rien ne correspond à ces filtres.');
    expect(texte).toMatch(/<option[^>]*selected[^>]*>Île-de-France/);
    expect(texte).toContain('value="2026-01"');
    const refuse = await page('/pilotage?du=2026-03&au=2026-01');
    expect([refuse.status, refuse.texte]).toEqual([400, expect.stringContaining('ne peut pas précéder le premier')]);
    expect((await page('/pilotage?region=99')).texte).toContain(
      'une région par son code INSEE, comme 53, est attendue.',
    );
    expect((await csv('dossiers', '?region=53&du=2020-01')).headers.get('content-disposition')).toContain(
      'pilotage-dossiers-region-53-du-2020-01-',
    );
    for (const faux of ['region=99', 'du=2026-13', 'dispositif=x', 'autre=1'])
      expect((await page(`/pilotage?${faux}`)).status).toBe(400);
  });

  it('masque un groupe de moins de cinq, et celui qui le révélerait', async () => {
    const ailleurs = await Region.ouvrir(programme, 1_000_000, '11');
    await ailleurs.enroler();
    await programme.journal.auRepos();
    const { texte } = await csv('enrolements');
    expect(texte).toMatch(/Bretagne;53;[-\d]+;masqué/);
    expect(texte).toMatch(/Île-de-France;11;[-\d]+;masqué/);
    // A page is kept for a second.
    await until(page, (lue) => lue.texte.includes('<strong>6</strong> entreprises enrôlées'));
  });

  it('répond à un navigateur par une page, et à un client par un problème', async () => {
    const navigateur = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };
    for (const adresse of ['/pilotage/inconnu.csv', '/nulle-part', '/api/v1/nulle-part']) {
      const reponse = await fetch(programme.url + adresse, navigateur);
      expect([reponse.status, reponse.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
      expect(await reponse.text()).toMatch(/<html lang="fr">.*Cette page n’existe pas.*Numéro de corrélation/s);
      const client = await fetch(programme.url + adresse);
      expect(client.headers.get('content-type')).toContain('application/problem+json');
    }
    const sansJeton = await fetch(`${programme.url}/api/v1/entreprises`, navigateur);
    expect([sansJeton.status, await sansJeton.text()]).toEqual([
      401,
      expect.stringContaining('Identification requise'),
    ]);
  });

  it('n’a pas de chiffre inconnu', async () => {
    expect((await page('/pilotage/inconnu.csv')).status).toBe(404);
    expect((await page('/pilotage/..%2f..%2fetc.csv')).status).toBe(404);
  });
});
