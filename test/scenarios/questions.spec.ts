import { v7 as uuidv7 } from 'uuid';
import { entreprise, jour, Programme, Region, type Appelant, type Corps } from '../support/programme';
import { until } from '../support/until';
import { lieu } from '../support/lieu';

interface Page {
  readonly page: number;
  readonly taille: number;
  readonly total: number;
  readonly lignes: readonly Corps[];
}

describe('une question', () => {
  let programme: Programme;
  let region: Region;
  beforeAll(async () => {
    programme = await Programme.lancer();
    region = await Region.ouvrir(programme, 1_000_000);
  });
  afterAll(() => programme.fermer());

  it('tient compte de l’acte dont elle donne la position', async () => {
    const { instructeur } = region.equipe;
    for (let fois = 0; fois < 10; fois += 1) {
      const { siren, siret } = entreprise();
      const fiche = { siret, ...lieu('53'), forme: 'personne-morale', raisonSociale: `Société ${fois}` };
      const { body } = await instructeur.faire('entreprises', fiche);
      const lue = await instructeur.lireApres(body.position, `entreprises/${siren}`);
      expect(lue).toMatchObject({ status: 200, body: { siren, raisonSociale: `Société ${fois}` } });
      expect(lue.headers.get('etag')).toBe(`"${body.revision}"`);
    }
  });

  it('tient compte du dernier acte de qui la pose, sans qu’il en donne la position', async () => {
    const { instructeur } = region.equipe;
    for (let fois = 0; fois < 10; fois += 1) {
      const { siren, siret } = entreprise();
      await instructeur.faire('entreprises', {
        siret,
        ...lieu('53'),
        forme: 'personne-morale',
        raisonSociale: 'Société',
      });
      const lue = await until(
        () => instructeur.lire(`entreprises/${siren}`),
        ({ headers }) => headers.get('x-stale') === null,
      );
      expect(lue).toMatchObject({ status: 200, body: { siren } });
    }
  });

  it('dit qu’elle date quand la position ne vient pas', async () => {
    const entetes = { 'x-min-position': '99999999999999999999' };
    const reponse = await region.equipe.instructeur.lire('dispositifs', entetes);
    expect(reponse.status).toBe(200);
    expect(reponse.headers.get('x-stale')).toBe('true');
    expect(await region.equipe.instructeur.lire('dispositifs', { 'x-min-position': '12' })).toMatchObject({
      status: 400,
      body: { champs: [{ champ: 'X-Min-Position' }] },
    });
  });

  it('rend ses lignes par pages, sans trou ni répétition', async () => {
    const code = '44';
    const instructeur = await programme.personne('region.instructeur', code);
    const attendus: string[] = [];
    let position = '';
    for (let rang = 0; rang < 7; rang += 1) {
      const { siren, siret } = entreprise();
      const fiche = { siret, ...lieu(code), forme: 'personne-morale', raisonSociale: 'Société' };
      ({ position } = (await instructeur.faire('entreprises', fiche)).body);
      attendus.push(siren);
    }
    const vues: Corps[] = [];
    for (const page of [1, 2, 3, 4]) {
      const { body } = await instructeur.lireApres<Page>(position, `entreprises?page=${page}&taille=3`);
      expect(body).toMatchObject({ page, taille: 3, total: 7 });
      expect(body.lignes).toHaveLength([3, 3, 1, 0][page - 1] as number);
      vues.push(...body.lignes);
    }
    expect(vues.map(({ siren }) => siren)).toEqual(attendus.sort());
  });

  it('ne montre que son périmètre', async () => {
    const siren = await region.enroler();
    await region.proposer(siren, 100_000);
    await programme.journal.auRepos();
    const total = async (
      role: 'mission.pilote' | 'region.instructeur' | 'entreprise.dirigeant',
      territoire: string,
    ) => {
      const personne = await programme.personne(role, territoire);
      return (await personne.lire<Page>(`dossiers-aide?siren=${siren}`)).body.total;
    };
    expect(await total('mission.pilote', 'FR')).toBe(1);
    expect(await total('region.instructeur', '53')).toBe(1);
    expect(await total('region.instructeur', '76')).toBe(0);
    expect(await total('entreprise.dirigeant', siren)).toBe(1);
    expect(await total('entreprise.dirigeant', '552081317')).toBe(0);
    const dirigeant = await programme.personne('entreprise.dirigeant', siren);
    expect((await dirigeant.lire<Page>('enveloppes')).body.total).toBe(0);
    expect((await dirigeant.lire<Page>('dispositifs?region=53')).body.total).toBe(1);
    expect((await dirigeant.lire(`enveloppes/${region.enveloppeId}`)).status).toBe(404);
    expect((await dirigeant.lire('entreprises?region=53')).body.total).toBe(1);
    const ailleurs = await programme.personne('region.gestionnaire-financier', '76');
    expect((await ailleurs.lire(`enveloppes/${region.enveloppeId}`)).status).toBe(404);
    expect((await ailleurs.lire<Page>('entreprises?region=53')).body.total).toBe(0);
    expect((await ailleurs.lire(`entreprises/${siren}/compte-de-minimis`)).status).toBe(404);
  });

  it('ne montre pas à l’entreprise ce que son compte réserve avant la décision, ni ne le laisse déduire', async () => {
    const siren = await region.enroler();
    const dossierId = await region.proposer(siren, 100_000);
    await region.valider(dossierId, 'reserve');
    const compte = `entreprises/${siren}/compte-de-minimis?montantCentimes=30000000`;
    await region.attendreCompte(siren, { reserveCentimes: 100_000 });
    const dirigeant = await programme.personne('entreprise.dirigeant', siren);
    expect((await region.equipe.instructeur.lire(compte)).body).toMatchObject({ possibleLe: null });
    const { body } = await dirigeant.lire(compte);
    expect(body).toMatchObject({ reserveCentimes: 0, disponibleCentimes: 30_000_000, possibleLe: body.au });
    expect(body.reservations).toEqual({});
    const aides = [{ aideId: uuidv7(), autorite: 'etat', montantCentimes: 30_000_000, accordeeLe: jour(-3) }];
    const declarer = (personne: Appelant) => personne.agir(`entreprises/${siren}/aides-anterieures`, { aides });
    expect(await declarer(region.equipe.instructeur)).toMatchObject({
      status: 422,
      body: { depassementCentimes: 100_000 },
    });
    const refus = await declarer(dirigeant);
    expect(refus).toMatchObject({
      status: 422,
      body: { code: 'reservations-en-cours', depassementCentimes: null, dossiers: [dossierId] },
    });
    expect(refus.body.detail).toMatch(/dépasseraient le plafond :/);
    const perimee = await dirigeant.agir(`entreprises/${siren}/aides-anterieures`, { aides }, { 'if-match': '"41"' });
    expect(perimee).toMatchObject({ status: 412, body: { etatActuel: { reservations: {}, reservationsCloses: {} } } });
  });

  it('filtre par état et par année', async () => {
    const { instructeur, gestionnaire } = region.equipe;
    await programme.journal.auRepos();
    expect((await instructeur.lire<Page>('dossiers-aide?etat=clos')).body).toMatchObject({ total: 0, lignes: [] });
    expect((await instructeur.lire<Page>('dossiers-aide?etat=propose')).body.total).toBe(1);
    expect((await gestionnaire.lire<Page>('enveloppes?annee=2017')).body.total).toBe(0);
  });
});
