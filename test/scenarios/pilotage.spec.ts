import { Programme, Region } from '../support/programme';

const FIGURES = ['enrolements', 'dossiers', 'budgets', 'delais', 'subventions'];

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

  it('compte ce qui vient d’être fait, avec sa provenance et son CSV', async () => {
    const region = await Region.ouvrir(programme, 1_234_500);
    const dossierId = await region.proposer(await region.enroler(), 250_000);
    await region.valider(dossierId, 'reserve');
    await programme.journal.auRepos();
    const csv = async (figure: string) => page(`/pilotage/${figure}.csv`);
    const budgets = await csv('budgets');
    expect(budgets.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(budgets.headers.get('content-disposition')).toMatch(
      /^attachment; filename="pilotage-budgets-\d{4}-\d\d-\d\d-position-[1-9]\d*\.csv"$/,
    );
    expect(budgets.texte).toMatch(/Bretagne;53;.*2500[.,]00.*12345[.,]00.*2500[.,]00/);
    expect((await csv('enrolements')).texte).toMatch(/Bretagne.*1/);
    expect((await csv('dossiers')).texte).toMatch(/À signer.*1/);
    const { texte } = await page();
    expect(texte.match(/class="vide"/g)).toHaveLength(2);
    expect(texte).toMatch(/Position \d+, données au/);
    expect(texte).toContain('<svg');
    expect(texte).not.toMatch(/Ateliers|9010000/);
  });

  it('n’a pas de chiffre inconnu', async () => {
    expect((await page('/pilotage/inconnu.csv')).status).toBe(404);
    expect((await page('/pilotage/..%2f..%2fetc.csv')).status).toBe(404);
  });
});
