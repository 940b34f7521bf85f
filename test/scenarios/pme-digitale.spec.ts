import { Cohorte, HORS_PME, plafondsDe } from '../support/cohorte';
import { AUJOURDHUI, Programme, Region, type Appelant, type Corps } from '../support/programme';
import { until } from '../support/until';

interface Page {
  readonly total: number;
  readonly lignes: readonly Corps[];
}

describe('le statut PME digitale', () => {
  let programme: Programme;
  let region: Region;
  let cohorte: Cohorte;
  let avant: string;
  beforeAll(async () => {
    programme = await Programme.lancer();
    region = await Region.ouvrir(programme, 1_000_000);
    avant = await page();
    cohorte = await Cohorte.ouvrir(programme, region, { places: 2, plafonds: plafondsDe(20, { '76': 0 }) });
  });
  afterAll(() => programme.fermer());

  const page = async () => {
    const pilote = await programme.personne('mission.pilote', 'FR');
    const authorization = `Bearer ${pilote.jeton}`;
    return (await fetch(`${programme.url}/pilotage/pilote`, { headers: { authorization } })).text();
  };
  const candidatures = (filtre: string, total: number) =>
    until(
      () => cohorte.pilote.lire<Page>(`candidatures-pme-digitale?${filtre}`),
      ({ body }) => body.total === total,
    );

  it('se demande, s’obtient tant qu’il y a des places, puis s’attend dans l’ordre', async () => {
    const { pilote } = cohorte;
    const premiere = await cohorte.candidate();
    expect((await candidatures('etat=demande', 1)).body.lignes).toMatchObject([
      {
        siren: premiere.siren,
        region: '53',
        taille: null,
        suite: 'Mission : prononcer l’admissibilité, ou refuser. Entreprise : retirer sa demande.',
      },
    ]);
    expect((await cohorte.prononcer(premiere.siren)).status).toBe(200);
    expect(await cohorte.attendre(premiere.siren, 'admis')).toMatchObject({ numero: 1, du: AUJOURDHUI });
    expect((await cohorte.prononcer(premiere.siren)).body).toMatchObject({ faits: [] });
    const ecrits = await until(
      () => premiere.dirigeante.lire<Page>('messages'),
      ({ body }) => body.lignes.some(({ gabarit }) => gabarit === 'statut-obtenu'),
    );
    expect(ecrits.body.lignes.map(({ gabarit }) => gabarit).sort()).toEqual(['statut-admissible', 'statut-obtenu']);
    const deuxieme = await cohorte.repondue();
    const troisieme = await cohorte.repondue();
    const quatrieme = await cohorte.repondue();
    expect((await candidatures('etat=en-attente', 2)).body.lignes).toMatchObject([
      { siren: troisieme.siren, rangDAttente: 1, obstacles: 'places', taille: 'micro', secteur: 'JZ' },
      { siren: quatrieme.siren, rangDAttente: 2 },
    ]);
    expect(await cohorte.lire()).toMatchObject({ places: 2, admises: 2, enAttente: 2, etat: 'ouverte' });

    await deuxieme.dirigeante.faire(`${cohorte.adresseDe(deuxieme.siren)}/depart`, { motif: 'projet-abandonne' });
    expect(await cohorte.attendre(troisieme.siren, 'admis')).toMatchObject({ numero: 2 });
    expect(await cohorte.attendre(deuxieme.siren, 'quitte')).toMatchObject({ numero: null });
    expect((await candidatures('etat=en-attente', 1)).body.lignes).toMatchObject([
      { siren: quatrieme.siren, rangDAttente: 1 },
    ]);

    const places = { places: 3, motif: 'credits-disponibles' };
    expect((await pilote.faire(`experimentations/${cohorte.code}/places`, places)).body.faits).toMatchObject([
      { type: 'PlacesFixees.v1' },
      { type: 'EntreprisePromue.v1', data: { siren: quatrieme.siren, numero: 3 } },
    ]);
    await cohorte.attendre(quatrieme.siren, 'admis');
    const nombres = await until(
      () => pilote.lire<readonly Corps[]>('candidatures-pme-digitale/nombres'),
      ({ body }) => body.some(({ etat, nombre }) => etat === 'admis' && nombre === 3),
    );
    expect(nombres.body).toEqual([
      { etat: 'admis', nombre: 3 },
      { etat: 'quitte', nombre: 1 },
    ]);
    expect(await cohorte.lire()).toMatchObject({ places: 3, admises: 3, enAttente: 0, sorties: 1, promotions: 2 });
  });

  it('se suspend, se rétablit, finit, et se lit à tout jour', async () => {
    await cohorte.pilote.faire(`experimentations/${cohorte.code}/places`, {
      places: 4,
      motif: 'credits-disponibles',
    });
    const { siren, dirigeante } = await cohorte.repondue();
    const adresse = cohorte.adresseDe(siren);
    await cohorte.pilote.faire(`${adresse}/suspension`, { motif: 'controle-en-cours' });
    expect((await dirigeante.lire(adresse)).body).toMatchObject({
      detenu: false,
      statut: { etat: 'suspendu', numero: 4 },
    });
    await cohorte.pilote.faire(`${adresse}/suspension/levee`, {});
    expect((await dirigeante.lire(adresse)).body).toMatchObject({ detenu: true });
    expect((await dirigeante.lire(`${adresse}?au=2026-01-01`)).body).toMatchObject({ detenu: false, statut: null });
    expect((await dirigeante.lire(`${adresse}?au=hier`)).status).toBe(400);
    await cohorte.pilote.faire(`${adresse}/fin`, { motif: 'manquement' });
    expect((await dirigeante.lire(adresse)).body).toMatchObject({
      detenu: false,
      statut: { etat: 'termine' },
      suite: 'Entreprise : demander de nouveau.',
    });
    expect((await cohorte.demander({ siren, dirigeante })).body).toMatchObject({
      faits: [{ type: 'StatutDemande.v1', data: { rang: 2 } }],
    });
  });

  it('se refuse à qui n’est pas une PME, et n’attend pas de place', async () => {
    const grande = await cohorte.entreprise(HORS_PME);
    await cohorte.demander(grande);
    expect(await cohorte.prononcer(grande.siren)).toMatchObject({ status: 422, body: { code: 'pas-une-pme' } });
    const refus = { rang: 1, motifs: ['pas-une-pme'] };
    await cohorte.pilote.faire(`${cohorte.adresseDe(grande.siren)}/refus`, refus);
    await cohorte.attendre(grande.siren, 'refuse');
    expect(await cohorte.prononcer(grande.siren)).toMatchObject({
      status: 409,
      body: { code: 'statut-dans-un-autre-etat', etat: 'refuse' },
    });
  });

  it('ne se demande que par l’entreprise, ne se décide que par la mission qui n’en est pas', async () => {
    const entreprise = await cohorte.candidate();
    const adresse = cohorte.adresseDe(entreprise.siren);
    const autre = await cohorte.entreprise();
    const { instructeur, responsable } = region.equipe;
    const demande = { experimentationId: cohorte.code, siret: '55208131766522' };
    expect(await autre.dirigeante.agir(`${adresse}/demande`, demande)).toMatchObject({
      status: 422,
      body: { code: 'entreprise-non-candidate' },
    });
    expect(await autre.dirigeante.agir(`${adresse}/depart`, { motif: 'depart-volontaire' })).toMatchObject({
      status: 404,
      body: { code: 'statut-inconnu' },
    });
    expect((await autre.dirigeante.lire(adresse)).status).toBe(404);
    expect((await autre.dirigeante.lire<Page>(`candidatures-pme-digitale?siren=${entreprise.siren}`)).body.total).toBe(
      0,
    );
    expect((await instructeur.agir(`${adresse}/demande`, demande)).status).toBe(403);
    expect((await responsable.agir(`${adresse}/admissibilite`, { rang: 1 })).status).toBe(403);
    expect(
      (await responsable.agir(`experimentations/${cohorte.code}/places`, { places: 9, motif: 'credits-disponibles' }))
        .status,
    ).toBe(403);
    expect((await instructeur.lire(adresse)).body).toMatchObject({ statut: { etat: 'demande' } });
    const ailleurs = await programme.personne('region.instructeur', '76');
    expect((await ailleurs.lire(adresse)).status).toBe(404);
    const deuxRoles = await programme.personne('mission.pilote', 'FR', entreprise.dirigeante.personneId);
    expect(await deuxRoles.agir(`${adresse}/admissibilite`, { rang: 1 })).toMatchObject({
      status: 403,
      body: { code: 'decision-sur-son-entreprise' },
    });
    expect((await entreprise.dirigeante.lire(`experimentations/${cohorte.code}`)).status).toBe(403);
  });

  it('se suit en public, sans que moins de cinq entreprises se reconnaissent', async () => {
    expect(avant).toContain('Aucune expérimentation n’est encore ouverte.');
    const adresse = `experimentations/${cohorte.code}`;
    const lire = async (places: number, contenu: string) => {
      await cohorte.pilote.faire(`${adresse}/places`, { places, motif: 'credits-disponibles' });
      return until(page, (texte) => texte.includes(contenu));
    };
    expect(await lire(5, 'sur 5')).toMatch(/<strong>\s*masqué sur 5/);
    await cohorte.pilote.faire(`${adresse}/places`, { places: 9, motif: 'credits-disponibles' });
    const admises = [];
    while (admises.length < 3) admises.push(await cohorte.repondue());
    const texte = await lire(8, '6 sur 8');
    for (const dit of ['Expérimentation PME digitale', 'Bretagne', 'Microentreprise', 'Information et communication'])
      expect(texte).toContain(dit);
    expect(texte).toContain('Aucun relevé n’est encore validé.');
    expect(texte).toContain('Aucun prêt venu d’une offre n’a encore commencé.');
    // Its only exit and its promotions are fewer than five.
    expect(texte).toMatch(/Sorties de la cohorte par mois[^]*masqué/);
    for (const { siren } of admises) expect(texte).not.toContain(siren);
  });

  it('déclare sa situation, une fois ou avec un motif, et le voit attendu puis fait', async () => {
    const { siren, dirigeante } = await cohorte.candidate();
    const lire = (qui: Appelant) => qui.lire<Page>(`declarations-pme-digitale?siren=${siren}`);
    await until(
      () => lire(cohorte.pilote),
      ({ body }) => body.lignes.some(({ etat, moment }) => etat === 'attendue' && moment === 'initiale'),
    );
    const adresse = `entreprises/${siren}/declarations-pme-digitale`;
    const situation = {
      ...{ rang: 1, effectif: 8, chiffreDAffairesCentimes: 900_000_00, ventesEnLignePourCent: 5 },
      ...{ technologies: ['debit-30-mbits'], heuresManquantesParMois: 40 },
    };
    await dirigeante.faire(`${adresse}/initiale`, situation);
    expect((await dirigeante.agir(`${adresse}/initiale`, situation)).body).toMatchObject({ faits: [] });
    expect(await dirigeante.agir(`${adresse}/initiale`, { ...situation, effectif: 9 })).toMatchObject({
      status: 409,
      body: { code: 'declaration-deja-faite' },
    });
    expect(await dirigeante.agir(`${adresse}/finale`, situation)).toMatchObject({
      status: 422,
      body: { code: 'declaration-hors-de-sa-periode' },
    });
    const correction = { ...situation, effectif: 9, moment: 'initiale', motif: 'erreur-de-saisie' };
    await dirigeante.faire(`${adresse}/correction`, correction);
    const autre = await cohorte.entreprise();
    expect((await autre.dirigeante.agir(`${adresse}/correction`, correction)).status).toBe(404);
    expect((await autre.dirigeante.agir(`${adresse}/initiale`, situation)).status).toBe(404);
    expect((await cohorte.pilote.agir(`${adresse}/initiale`, situation)).status).toBe(403);
    expect((await lire(autre.dirigeante)).body.total).toBe(0);
    const { body } = await until(
      () => lire(dirigeante),
      (lue) => lue.body.lignes.some(({ corrigeeLe }) => corrigeeLe === AUJOURDHUI),
    );
    expect(body.lignes).toMatchObject([
      { moment: 'initiale', etat: 'faite', effectif: 9, motif: 'erreur-de-saisie' },
      { moment: 'finale', etat: 'a-venir', effectif: null },
    ]);
  });

  it('se compare entre groupes figés une fois, et se recalcule à toute position', async () => {
    const { pilote, code } = cohorte;
    const adresse = `experimentations/${code}`;
    for (let reste = 3; reste > 0; reste -= 1) await cohorte.repondue();
    const evaluation = (filtre = '', qui = pilote) => qui.lire(`${adresse}/evaluation${filtre}`);
    expect((await evaluation()).body).toMatchObject({ groupes: null, indicateurs: [] });
    expect(await pilote.agir(`${adresse}/groupes-de-comparaison`, {})).toMatchObject({ status: 409 });
    await pilote.faire(`${adresse}/demarrage`, {});
    await pilote.faire(`${adresse}/groupes-de-comparaison`, {});
    expect((await pilote.agir(`${adresse}/groupes-de-comparaison`, {})).body).toMatchObject({ faits: [] });
    const collegue = await programme.personne('mission.pilote', 'FR');
    expect(await collegue.agir(`${adresse}/groupes-de-comparaison`, {})).toMatchObject({
      status: 409,
      body: { code: 'groupes-deja-figes' },
    });
    const { body } = await evaluation();
    expect(body).toMatchObject({
      groupes: {
        figesLe: AUJOURDHUI,
        refaits: true,
        admises: { effectif: 8, repondantes: 0 },
        attente: { effectif: null },
      },
    });
    await cohorte.candidate();
    const { suite: _, ...calcul } = body;
    expect((await evaluation(`?position=${String(body.position)}`)).body).toMatchObject(calcul);
    expect((await evaluation()).body.position).not.toBe(body.position);
    expect(await evaluation('?position=09999999999999999999')).toMatchObject({ status: 422 });
    expect((await evaluation('?position=hier')).status).toBe(400);
    expect((await evaluation('', region.equipe.responsable)).status).toBe(403);
    const texte = await until(page, (lue) => lue.includes('Groupes figés le'));
    expect(texte).toContain('Les résultats paraîtront quand la mission dira l’expérimentation évaluée');
  });

  it('finit pour tous à la clôture de l’expérimentation, qui se démarre et s’évalue d’abord', async () => {
    const { pilote, code } = cohorte;
    const { body } = await pilote.lire<Page>('candidatures-pme-digitale?etat=admis');
    expect(body.total).toBe(8);
    const adresse = `experimentations/${code}`;
    expect(await pilote.agir(`${adresse}/cloture`, { motif: 'terme-atteint' })).toMatchObject({
      status: 422,
      body: { code: 'terme-avant-evaluation' },
    });
    for (const etape of ['demarrage', 'evaluation']) await pilote.faire(`${adresse}/${etape}`, {});
    await pilote.faire(`${adresse}/cloture`, { motif: 'terme-atteint' });
    for (const { siren } of body.lignes) await cohorte.attendre(String(siren), 'termine');
    expect(await cohorte.lire()).toMatchObject({ etat: 'close', suite: null });
    const tardive = await cohorte.entreprise();
    expect(await cohorte.demander(tardive)).toMatchObject({
      status: 422,
      body: { code: 'experimentation-non-ouverte' },
    });
  });
});
