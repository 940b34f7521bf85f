import { Labellisation } from '../support/labellisation';
import { until } from '../support/until';
import { AUJOURDHUI, Programme, Region } from '../support/programme';

describe('le label Croissance Connectée', () => {
  let programme: Programme;
  let region: Region;
  let mission: Labellisation;
  beforeAll(async () => {
    programme = await Programme.lancer();
    region = await Region.ouvrir(programme, 1_000_000);
    mission = await Labellisation.ouvrir(programme, region);
  });
  afterAll(() => programme.fermer());

  it('se demande, se vérifie, s’accorde, et se lit au registre', async () => {
    const candidate = await mission.candidate();
    const { siren, dirigeante, documentId, label } = candidate;
    const { evaluatrice, pilote } = mission;
    await evaluatrice.faire(`${label}/candidature/preuves-demandees`, { criteres: ['presence-en-ligne'] });
    await dirigeante.faire(`${label}/candidature/preuves`, { critere: 'presence-en-ligne', documentId });
    expect(await pilote.agir(`${label}/candidature/accord`, { candidatureId: `${siren}-1` })).toMatchObject({
      status: 422,
      body: { code: 'criteres-non-satisfaits' },
    });
    await mission.verifier(candidate);
    const { numero, position } = await mission.accorder(candidate);
    const registre = await region.equipe.instructeur.lireApres(position, `labels/${numero}`);
    expect(registre.body).toMatchObject({ siren, etat: 'actif', depuis: AUJOURDHUI });
    expect((await dirigeante.lire(label)).body).toMatchObject({ label: { numero, etat: 'actif' }, candidature: null });

    const page = async (chemin: string) => (await fetch(`${programme.url}${chemin}`)).text();
    expect(await page(`/labels/${numero}`)).toContain('Ce label est valide, jusqu’au');
    expect(await page('/labels?nom=ponant&etat=actif')).toContain(`<a href="/labels/${numero}">`);
    expect(await page('/labels?region=76')).toContain('Aucun label ne correspond à cette recherche.');
    expect(await page(`/labels.csv?siren=${siren}`)).toContain(
      `${numero};Ateliers du Ponant;${siren};Bretagne;53;Valide;`,
    );
    expect(JSON.parse(await page(`/labels.json?numero=${numero}`))).toMatchObject([{ numero, etat: 'actif' }]);
    const certificat = await fetch(`${programme.url}/labels/${numero}/certificat.pdf`);
    expect(certificat.headers.get('content-type')).toBe('application/pdf');
    const pdf = Buffer.from(await certificat.arrayBuffer()).toString('latin1');
    for (const balise of ['/MarkInfo', '/StructTreeRoot', '/Lang (fr-FR)', '/S /H1', '/S /Figure'])
      expect(pdf).toContain(balise);
    expect((await fetch(`${programme.url}/labels/CC-552081317-9`)).status).toBe(404);
    for (const faux of [
      '/labels?siren=12',
      '/labels?page=abc',
      '/labels/%00',
      '/labels/%00/certificat.pdf',
      '/api/v1/labels/%00',
    ])
      expect([faux, (await fetch(`${programme.url}${faux}`)).status]).toEqual([
        faux,
        faux.startsWith('/api') ? 401 : 400,
      ]);
    expect((await dirigeante.lire('labels/%00')).status).toBe(400);
  });

  it('se retire une fois l’entreprise entendue, par une autre personne', async () => {
    const candidate = await mission.candidate();
    const { dirigeante, documentId, label } = candidate;
    await mission.verifier(candidate);
    const { numero } = await mission.accorder(candidate);
    const autrePilote = await programme.personne('mission.pilote', 'FR');
    await mission.pilote.faire(`${label}/suspension`, { motif: 'controle-en-cours' });
    await mission.pilote.faire(`${label}/retrait-envisage`, { motif: 'critere-perdu' });
    expect(await autrePilote.agir(`${label}/retrait`, {})).toMatchObject({
      status: 422,
      body: { code: 'observations-attendues' },
    });
    await dirigeante.faire(`${label}/retrait-envisage/observations`, { documentId });
    expect(await mission.pilote.agir(`${label}/retrait`, {})).toMatchObject({
      status: 403,
      body: { code: 'retrait-par-une-autre-personne' },
    });
    await autrePilote.faire(`${label}/retrait`, {});
    const retire = async () => (await fetch(`${programme.url}/labels/${numero}/certificat.pdf`)).status === 404;
    const { body } = await until(
      () => dirigeante.lire(`labels/${numero}`),
      (lu) => lu.body.etat === 'retire',
    );
    expect(body).toMatchObject({ depuis: AUJOURDHUI });
    expect(await retire()).toBe(true);
  });

  it('n’est vu que de l’entreprise, de ses régions, de la mission, des évaluateurs et des auditeurs', async () => {
    const { label } = await mission.candidate();
    const { dirigeante: autre } = await mission.candidate();
    const ailleurs = await programme.personne('region.instructeur', '76');
    for (const inconnu of [autre, ailleurs])
      expect(await inconnu.lire(label)).toMatchObject({ status: 404, body: { code: 'label-inconnu' } });
    for (const connu of [mission.evaluatrice, mission.pilote, region.equipe.instructeur])
      expect((await connu.lire(label)).body).toMatchObject({ candidature: { nature: 'premiere' } });
    expect((await autre.lire('candidatures-au-label')).status).toBe(403);
    const { body } = await until(
      () => mission.evaluatrice.lire('candidatures-au-label?etat=deposee'),
      (lu) => Number(lu.body.total) > 0,
    );
    expect(body.total).toBeGreaterThan(0);
  });
});
