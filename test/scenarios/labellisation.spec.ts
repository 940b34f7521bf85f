import { LabelsDeConnecteurs } from '../support/labels-de-connecteurs';
import { AUJOURDHUI, Programme, Region, type Appelant, type Corps } from '../support/programme';
import { Reseau } from '../support/reseau';
import { until } from '../support/until';

interface Page {
  readonly total: number;
  readonly lignes: readonly Corps[];
}

describe('le label d’un connecteur', () => {
  let programme: Programme;
  let reseau: Reseau;
  let labels: LabelsDeConnecteurs;
  beforeAll(async () => {
    programme = await Programme.lancer();
    reseau = await Reseau.ouvrir(programme, await Region.ouvrir(programme, 1_000_000));
    labels = await LabelsDeConnecteurs.ouvrir(programme, reseau);
  });
  afterAll(() => programme.fermer());

  const page = async (numero: string) => (await fetch(`${programme.url}/connecteurs/labels/${numero}`)).text();
  const vaut = (numero: string, etat: string) =>
    until(
      () => labels.pilote.lire(`labels-de-connecteurs/${numero}`),
      ({ body }) => body.etat === etat,
    );

  it('se demande, s’évalue par deux personnes, s’accorde par une troisième, et se vérifie', async () => {
    const { pilote, evaluateurs } = labels;
    const candidat = await labels.affecte();
    const adresse = labels.adresseDe(candidat);
    const [premiere, seconde] = evaluateurs;
    const { body: aRendre } = await until(
      () => premiere.lire<Page>(`labellisations?evaluateurId=${premiere.personneId}`),
      ({ body }) => body.total > 0,
    );
    expect(aRendre.lignes).toMatchObject([
      { connecteurId: candidat.personneId, etat: 'en-evaluation', suite: 'Évaluateurs : rendre leur évaluation.' },
    ]);
    await labels.rendre(candidat, premiere, 4);
    expect((await seconde.lire(adresse)).body).toMatchObject({ demande: { grille: [{ notes: [] }, {}, {}, {}, {}] } });
    expect(await labels.accorder(candidat)).toMatchObject({ status: 422, body: { code: 'evaluations-manquantes' } });
    await labels.rendre(candidat, seconde, 2);
    expect(await labels.rendre(candidat, seconde, 4)).toMatchObject({ body: { code: 'evaluation-deja-rendue' } });
    const deuxRoles = await programme.personne('mission.pilote', 'FR', seconde.personneId);
    expect(await deuxRoles.agir(`${adresse}/accord`, { rang: 1 })).toMatchObject({
      status: 403,
      body: { code: 'evaluateur-qui-decide' },
    });

    const { body } = await labels.accorder(candidat);
    const { numero } = body.faits?.[0]?.data as { numero: string };
    expect(numero).toMatch(/^CL-1-[0-9A-Z]{12}$/);
    const verifie = await reseau.referent.lireApres(String(body.position), `labels-de-connecteurs/${numero}`);
    expect(verifie.body).toMatchObject({ numero, region: '53', etat: 'actif', depuis: AUJOURDHUI });
    expect(Object.keys(verifie.body)).not.toContain('connecteurId');
    expect(await page(numero)).toContain('Ce label est valide, jusqu’au');
    expect(await page(numero)).not.toContain(candidat.personneId);
    expect((await candidat.lire('mon-profil-de-connecteur/labellisation')).body).toMatchObject({
      label: { numero, etat: 'actif' },
      demande: null,
    });
    expect(await candidat.agir('mon-profil-de-connecteur/labellisation/demande', {})).toMatchObject({
      status: 422,
      body: { code: 'renouvellement-de-labellisation-trop-tot' },
    });
    const nombres = await pilote.lire<readonly Corps[]>('labellisations/nombres');
    expect(nombres.body).toMatchObject([{ etat: 'accordee', nombre: 1 }]);
    expect((await pilote.lire<Page>('labels-de-connecteurs?etat=actif&region=53')).body.total).toBe(1);
    for (const faux of ['CL-9-AZ5AYGWRB5D2', 'CL-1-000000000000'])
      expect((await fetch(`${programme.url}/connecteurs/labels/${faux}`)).status).toBe(404);
    expect((await fetch(`${programme.url}/connecteurs/labels/%00`)).status).toBe(400);
  });

  it('ne s’évalue ni par le candidat, ni par qui a un intérêt, ni par un inconnu', async () => {
    const candidat = await labels.candidat();
    const adresse = labels.adresseDe(candidat);
    const [premiere, seconde] = labels.evaluateurs;
    const affecter = (autre: Appelant) =>
      labels.pilote.agir(`${adresse}/evaluateurs`, { rang: 1, evaluateurs: [premiere.personneId, autre.personneId] });
    await labels.pilote.faire(`${adresse}/recevabilite`, { rang: 1 });
    expect(await affecter(candidat)).toMatchObject({ status: 422, body: { code: 'evaluateur-inconnu' } });
    await seconde.faire(`${adresse}/interets`, {});
    expect(await affecter(seconde)).toMatchObject({ status: 422, body: { code: 'evaluateur-interesse' } });
    expect(await labels.rendre(candidat, premiere)).toMatchObject({
      status: 403,
      body: { code: 'evaluateur-non-affecte' },
    });
  });

  it('suspendu, remet à d’autres les demandes que son connecteur avait en charge', async () => {
    const { connecteur, numero } = await labels.labellise();
    const { chemin } = await reseau.proposer();
    await reseau.referent.agir(`${chemin}/proposition`, { connecteurIds: [connecteur.personneId] });
    expect((await connecteur.agir(`${chemin}/acceptation`, {})).status).toBe(200);
    await reseau.attendre(
      chemin,
      ({ etat, connecteurId }) => etat === 'en-charge' && connecteurId === connecteur.personneId,
    );

    await labels.pilote.faire(`${labels.adresseDe(connecteur)}/suspension`, { motif: 'controle-en-cours' });
    await reseau.attendrePlaces(connecteur, 0);
    await reseau.attendre(chemin, ({ connecteurId }) => connecteurId === null);
    await vaut(numero, 'suspendu');
    expect(await page(numero)).toContain('Ce label est suspendu depuis le');
    await labels.pilote.faire(`${labels.adresseDe(connecteur)}/suspension/levee`, {});
    await vaut(numero, 'actif');
  });

  it('se retire une fois son connecteur entendu, par une autre personne', async () => {
    const { connecteur, numero } = await labels.labellise();
    const adresse = labels.adresseDe(connecteur);
    const autrePilote = await programme.personne('mission.pilote', 'FR');
    await labels.pilote.faire(`${adresse}/retrait-envisage`, { motif: 'prestations-contestees' });
    expect(await autrePilote.agir(`${adresse}/retrait`, {})).toMatchObject({
      status: 422,
      body: { code: 'observations-du-connecteur-attendues' },
    });
    await connecteur.faire('mon-profil-de-connecteur/labellisation/retrait-envisage/observations', {
      empreinte: 'a'.repeat(64),
    });
    expect(await labels.pilote.agir(`${adresse}/retrait`, {})).toMatchObject({
      status: 403,
      body: { code: 'retrait-de-labellisation-par-un-autre' },
    });
    await autrePilote.faire(`${adresse}/retrait`, {});
    await vaut(numero, 'retire');
    expect(await page(numero)).toContain('Ce label est retiré depuis le');
  });

  it('n’est vu que de son connecteur, de sa région, de la mission et des évaluateurs', async () => {
    const candidat = await labels.candidat();
    const adresse = labels.adresseDe(candidat);
    const ailleurs = await programme.personne('referent.territorial', '76');
    expect(await ailleurs.lire(adresse)).toMatchObject({ status: 404, body: { code: 'labellisation-inconnue' } });
    expect((await ailleurs.lire<Page>('labellisations')).body.total).toBe(0);
    expect((await ailleurs.lire<readonly Corps[]>('labellisations/nombres')).body).toEqual([]);
    for (const connu of [labels.pilote, labels.evaluateurs[0], reseau.referent])
      expect((await connu.lire(adresse)).body).toMatchObject({ label: null, demande: { nature: 'premiere' } });
    expect((await candidat.lire('labellisations')).status).toBe(403);
    const autre = await reseau.connecteur();
    expect((await autre.lire('mon-profil-de-connecteur/labellisation')).status).toBe(404);
  });
});
