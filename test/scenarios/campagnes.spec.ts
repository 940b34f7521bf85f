import { lieu } from '../support/lieu';
import { AUJOURDHUI, entreprise, jour, Programme, type Appelant } from '../support/programme';

describe('les campagnes', () => {
  let programme: Programme;
  let responsable: Appelant;
  let pilote: Appelant;
  beforeAll(async () => {
    programme = await Programme.lancer();
    responsable = await programme.personne('region.responsable', '53');
    pilote = await programme.personne('mission.pilote', 'FR');
  });
  afterAll(() => programme.fermer());

  it('se lancent sous un code d’une seule lecture, se fréquentent et se closent', async () => {
    const plan = { nature: 'salon', intitule: 'Salon de Brest', coutCentimes: 900_000, lanceeLe: AUJOURDHUI };
    await responsable.faire('campagnes/bzh-2026-salon/lancement', plan);
    expect((await pilote.agir('campagnes/BZH-2026-SALON/lancement', plan)).body).toMatchObject({
      code: 'code-de-campagne-indisponible',
    });
    expect((await responsable.agir('campagnes/BZH_2026/lancement', plan)).status).toBe(400);
    const frequentation = 'campagnes/BZH-2026-SALON/frequentation';
    await responsable.faire(frequentation, { tenueLe: AUJOURDHUI, personnes: 140, entreprises: 90 });
    const corrige = await responsable.faire(frequentation, { tenueLe: AUJOURDHUI, personnes: 148, entreprises: 92 });
    expect(corrige.body.faits).toMatchObject([{ type: 'FrequentationCorrigee.v1' }]);
    expect(await pilote.agir(frequentation, { tenueLe: AUJOURDHUI, personnes: 1, entreprises: 1 })).toMatchObject({
      status: 403,
      body: { code: 'campagne-d-un-autre-territoire' },
    });
    const { body } = await responsable.faire('campagnes/BZH-2026-SALON/cloture', {
      coutCentimes: 875_000,
      closeLe: AUJOURDHUI,
    });
    expect((await pilote.lireApres(body.position, 'campagnes/bzh-2026-salon')).body).toMatchObject({
      code: 'BZH-2026-SALON',
      territoire: '53',
      etat: 'close',
      coutCentimes: 875_000,
      personnes: 148,
      entreprises: 92,
    });
  });

  it('se suivent jusqu’à l’enrôlement, et sur la fiche de l’entreprise', async () => {
    const plan = { nature: 'salon', intitule: 'Salon de Quimper', coutCentimes: 500_000, lanceeLe: AUJOURDHUI };
    await responsable.faire('campagnes/BZH-2026-QUIMPER/lancement', plan);
    const { siren, siret } = entreprise();
    await responsable.faire('entreprises', {
      siret,
      ...lieu('53'),
      forme: 'personne-morale',
      raisonSociale: 'Ateliers',
    });
    const enrolement = { origine: 'connecteur', enroleeLe: AUJOURDHUI };
    const inconnu = { ...enrolement, codeOrigine: 'BZH-2026-AILLEURS' };
    expect(await responsable.agir(`entreprises/${siren}/enrolement`, inconnu)).toMatchObject({
      status: 422,
      body: { code: 'code-d-origine-inconnu' },
    });
    const { body } = await responsable.faire(`entreprises/${siren}/enrolement`, {
      ...enrolement,
      codeOrigine: 'bzh-2026-quimper',
    });
    const codeOrigine = 'BZH-2026-QUIMPER';
    expect(body.faits).toMatchObject([{ type: 'EntrepriseEnrolee.v2', data: { codeOrigine } }]);
    expect((await responsable.lireApres(body.position, `entreprises/${siren}`)).body).toMatchObject({ codeOrigine });
    expect((await pilote.lireApres(body.position, `campagnes/${codeOrigine}`)).body).toMatchObject({
      enrolees: 1,
      coutParEnroleeCentimes: 500_000,
    });
  });

  it('comptent les entreprises venues d’un fichier, qui s’essaie d’abord et ne compte qu’une fois', async () => {
    const plan = { nature: 'salon', intitule: 'Salon de Vannes', coutCentimes: 500_000, lanceeLe: AUJOURDHUI };
    await responsable.faire('campagnes/BZH-2026-VANNES/lancement', plan);
    const [venue, inconnue] = [entreprise(), entreprise()];
    const identite = { forme: 'personne-morale', raisonSociale: 'Ateliers' };
    await responsable.faire('entreprises', { siret: venue.siret, ...lieu('53'), ...identite });
    const ailleurs = await programme.personne('region.responsable', '76');
    await ailleurs.faire('entreprises', { siret: inconnue.siret, ...lieu('76'), ...identite });
    const fichier = `SIREN;date\n${venue.siren};\n123;\n${venue.siren};${AUJOURDHUI}\n${inconnue.siren};\n`;
    const chemin = 'campagnes/bzh-2026-vannes/entreprises-venues';
    const envoyer = (suite: string, contenu = fichier, qui = responsable, type = 'text/csv') =>
      qui.envoyer('POST', `${chemin}${suite}`, contenu, { 'content-type': type });
    const jourDit = `?tenueLe=${AUJOURDHUI}`;

    const essai = await envoyer(`/essai${jourDit}`);
    expect(essai).toMatchObject({
      status: 200,
      body: {
        ...{ lignes: 4, dejaApplique: false, dejaComptees: 0 },
        venues: [{ siren: venue.siren, venueLe: AUJOURDHUI }],
        ecartees: [
          { ligne: 3, motif: 'siren-incorrect' },
          { ligne: 4, motif: 'doublon' },
          // Another region's company is not said to be in the register.
          { ligne: 5, motif: 'entreprise-inconnue' },
        ],
      },
    });
    const { body } = await envoyer(jourDit);
    expect(body.faits).toMatchObject([{ type: 'EntreprisesVenues.v1', data: { lignes: 4, ecartees: 3 } }]);
    expect((await envoyer(jourDit)).body).toMatchObject({ faits: [] });
    expect((await envoyer(`/essai${jourDit}`)).body).toMatchObject({ dejaApplique: true, venues: [], dejaComptees: 1 });
    const suivi = (await pilote.lireApres(body.position as string, 'campagnes/bzh-2026-vannes')).body;
    expect(suivi).toMatchObject({ venues: 1, entreprises: 0, enrolees: 0 });

    for (const [contenu, code] of [
      ['numero\n1\n', 'liste-illisible'],
      [`siren\n123\n`, 'aucune-entreprise-venue'],
    ] as const)
      expect(await envoyer(jourDit, contenu)).toMatchObject({ status: 422, body: { code } });
    expect(await envoyer(jourDit, fichier, responsable, 'text/plain')).toMatchObject({
      body: { code: 'liste-illisible' },
    });
    expect((await envoyer('')).status).toBe(400);
    expect((await envoyer(`/essai${jourDit}`, fichier, pilote)).body).toMatchObject({
      code: 'campagne-d-un-autre-territoire',
    });
    const instructeur = await programme.personne('region.instructeur', '53');
    expect((await envoyer(`/essai${jourDit}`, fichier, instructeur)).status).toBe(403);
  });

  it('se lancent par la mission et les responsables des régions, au plus tard ce jour', async () => {
    const plan = { nature: 'article', intitule: 'Article', coutCentimes: 0 };
    const instructeur = await programme.personne('region.instructeur', '53');
    expect((await instructeur.agir('campagnes/A/lancement', { ...plan, lanceeLe: AUJOURDHUI })).body).toMatchObject({
      code: 'campagne-reservee',
    });
    expect((await pilote.agir('campagnes/A/lancement', { ...plan, lanceeLe: jour(2) })).body).toMatchObject({
      code: 'date-hors-de-la-campagne',
    });
  });
});
