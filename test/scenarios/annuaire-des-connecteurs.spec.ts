import { LabelsDeConnecteurs } from '../support/labels-de-connecteurs';
import { Programme, Region, type Appelant, type Corps } from '../support/programme';
import { Reseau } from '../support/reseau';
import { until } from '../support/until';

interface Page {
  readonly total: number;
  readonly lignes: readonly Corps[];
}

describe('l’annuaire des connecteurs', () => {
  let programme: Programme;
  let reseau: Reseau;
  let labels: LabelsDeConnecteurs;
  let labellise: Appelant;
  let numero: string;
  beforeAll(async () => {
    programme = await Programme.lancer();
    reseau = await Reseau.ouvrir(programme, await Region.ouvrir(programme, 1_000_000));
    labels = await LabelsDeConnecteurs.ouvrir(programme, reseau);
    ({ connecteur: labellise, numero } = await labels.labellise('Nolwenn Le Bihan'));
  });
  afterAll(() => programme.fermer());

  const page = async (chemin: string) => (await fetch(`${programme.url}${chemin}`)).text();
  /** What everybody reads at an address, once it is so. */
  const lue = (chemin: string, convient: (texte: string) => boolean) => until(() => page(chemin), convient);
  const annuaire = async (position: string, criteres = '') =>
    (await reseau.referent.lireApres<Page>(position, `annuaire-des-connecteurs${criteres}`)).body;

  it('vide, dit à une entreprise qu’elle peut être accompagnée quand même', async () => {
    expect(await page('/connecteurs')).toContain('Votre entreprise peut quand même être accompagnée');
    expect(await page(`/connecteurs/labels/${numero}`)).not.toContain('Nolwenn');
  });

  it('nomme qui y consent, se cherche, et se télécharge', async () => {
    const { body } = await labellise.faire('mon-profil-de-connecteur/annuaire', {});
    const fiche = { nom: 'Nolwenn Le Bihan', competences: ['Vente en ligne'], langues: ['français'], label: numero };
    expect(await annuaire(body.position)).toMatchObject({ total: 1, lignes: [fiche] });
    expect(Object.keys((await annuaire(body.position)).lignes[0] ?? {})).not.toContain('connecteurId');
    const texte = await lue('/connecteurs', (lu) => lu.includes('Nolwenn Le Bihan'));
    expect(texte).toContain(`<a href="/connecteurs/labels/${numero}">`);
    expect(texte).not.toContain(labellise.personneId);
    expect(await lue(`/connecteurs/labels/${numero}`, (lu) => lu.includes('Nolwenn'))).toContain('Ce label est valide');
    expect(await page('/connecteurs?competence=cybersecurite')).toContain('ne correspond à cette recherche');
    const [departement] = reseau.profil.departements;
    expect((await annuaire(body.position, `?departement=${departement}&competence=vente-en-ligne`)).total).toBe(1);
    expect((await annuaire(body.position, '?departement=2A')).total).toBe(0);
    expect(await page(`/connecteurs.csv?departement=${departement}`)).toContain(`Nolwenn Le Bihan;`);
    expect(JSON.parse(await page('/connecteurs.json'))).toMatchObject([fiche]);
    for (const faux of ['departement=99', 'competence=x', 'page=0', 'autre=1'])
      expect((await fetch(`${programme.url}/connecteurs?${faux}`)).status).toBe(400);
  });

  it('inscrit au coffre chaque lecture d’un nom, avec sa raison', async () => {
    const lectures = await programme.requete<{ motif: string }>(
      `select distinct motif from coffre.consultations where personne_id = '${labellise.personneId}' order by 1`,
    );
    expect(lectures.map(({ motif }) => motif)).toEqual(['Annuaire public des connecteurs', `Certificat ${numero}`]);
  });

  it('ne nomme plus qui se retire, dès la position de l’acte, ni qui est suspendu', async () => {
    const retrait = await labellise.faire('mon-profil-de-connecteur/annuaire/retrait', {});
    expect((await annuaire(retrait.body.position)).total).toBe(0);
    expect(await lue(`/connecteurs/labels/${numero}`, (lu) => !lu.includes('Nolwenn'))).toContain(
      'Son nom ne paraît pas ici',
    );
    await labellise.faire('mon-profil-de-connecteur/annuaire', {});
    const suspension = await reseau.referent.faire(`connecteurs/${labellise.personneId}/suspension`, {
      motif: 'injoignable',
    });
    expect((await annuaire(suspension.body.position)).total).toBe(0);
  });
});
