import { v7 as uuidv7 } from 'uuid';
import { until } from '../support/until';
import { AUJOURDHUI, Programme, Region, type Appelant } from '../support/programme';

const SUR_PIECE = ['presence-en-ligne', 'vente-ou-relation-en-ligne', 'outils-partages', 'donnees-protegees'] as const;

describe('le label Croissance Connectée', () => {
  let programme: Programme;
  let region: Region;
  let evaluatrice: Appelant;
  let pilote: Appelant;
  let autrePilote: Appelant;
  beforeAll(async () => {
    programme = await Programme.lancer();
    region = await Region.ouvrir(programme, 1_000_000);
    evaluatrice = await programme.personne('evaluateur', 'FR');
    pilote = await programme.personne('mission.pilote', 'FR');
    autrePilote = await programme.appelant({ personneId: uuidv7(), role: 'mission.pilote', territoire: 'FR' });
  });
  afterAll(() => programme.fermer());

  /** A small company with a document on its sheet, and its head. */
  const candidate = async () => {
    const siren = await region.enroler();
    const exercice = { exerciceClosLe: '2025-12-31', effectifCentiemes: 400, chiffreDAffairesCentimes: 30_000_000 };
    await region.equipe.instructeur.faire(`entreprises/${siren}/taille`, {
      ...exercice,
      totalBilanCentimes: 10_000_000,
      source: 'declaration',
    });
    const dirigeante = await programme.personne('entreprise.dirigeant', siren);
    const documentId = uuidv7();
    await dirigeante.faire(`entreprises/${siren}/documents/${documentId}/texte`, { texte: 'Notre boutique en ligne.' });
    return { siren, dirigeante, documentId, label: `entreprises/${siren}/label` };
  };

  const verifier = async (label: string, documentId: string) => {
    await evaluatrice.faire(`${label}/candidature/verifications`, { critere: 'pme', satisfait: true });
    for (const critere of SUR_PIECE)
      await evaluatrice.faire(`${label}/candidature/verifications`, { critere, satisfait: true, documentId });
  };

  it('se demande, se vérifie, s’accorde, et se lit au registre', async () => {
    const { siren, dirigeante, documentId, label } = await candidate();
    await dirigeante.faire(`${label}/candidature`, {});
    await evaluatrice.faire(`${label}/candidature/preuves-demandees`, { criteres: ['presence-en-ligne'] });
    await dirigeante.faire(`${label}/candidature/preuves`, { critere: 'presence-en-ligne', documentId });
    const candidatureId = `${siren}-1`;
    const accord = `${label}/candidature/accord`;
    expect(await pilote.agir(accord, { candidatureId })).toMatchObject({
      status: 422,
      body: { code: 'criteres-non-satisfaits', criteres: ['pme', ...SUR_PIECE] },
    });
    await verifier(label, documentId);
    const { body } = await pilote.faire(accord, { candidatureId });
    const numero = `CC-${siren}-1`;
    expect(body.faits).toMatchObject([{ type: 'LabelAccorde.v1', data: { numero, accordeLe: AUJOURDHUI } }]);
    const registre = await region.equipe.instructeur.lireApres(body.position, `labels/${numero}`);
    expect(registre.body).toMatchObject({ siren, etat: 'actif', depuis: AUJOURDHUI });
    expect((await dirigeante.lire(label)).body).toMatchObject({ label: { numero, etat: 'actif' }, candidature: null });
  });

  it('se retire une fois l’entreprise entendue, par une autre personne', async () => {
    const { siren, dirigeante, documentId, label } = await candidate();
    await dirigeante.faire(`${label}/candidature`, {});
    await verifier(label, documentId);
    await pilote.faire(`${label}/candidature/accord`, { candidatureId: `${siren}-1` });
    await pilote.faire(`${label}/suspension`, { motif: 'controle-en-cours' });
    await pilote.faire(`${label}/retrait-envisage`, { motif: 'critere-perdu' });
    expect(await autrePilote.agir(`${label}/retrait`, {})).toMatchObject({
      status: 422,
      body: { code: 'observations-attendues' },
    });
    await dirigeante.faire(`${label}/retrait-envisage/observations`, { documentId });
    expect((await pilote.agir(`${label}/retrait`, {})).body).toMatchObject({ code: 'retrait-par-une-autre-personne' });
    await autrePilote.faire(`${label}/retrait`, {});
    const { body } = await until(
      () => dirigeante.lire(`labels/CC-${siren}-1`),
      (lu) => lu.body.etat === 'retire',
    );
    expect(body).toMatchObject({ depuis: AUJOURDHUI });
  });

  it('n’est vu que de l’entreprise, de ses régions, de la mission, des évaluateurs et des auditeurs', async () => {
    const { dirigeante, label } = await candidate();
    await dirigeante.faire(`${label}/candidature`, {});
    const { dirigeante: autre } = await candidate();
    const ailleurs = await programme.personne('region.instructeur', '76');
    for (const inconnu of [autre, ailleurs])
      expect(await inconnu.lire(label)).toMatchObject({ status: 404, body: { code: 'label-inconnu' } });
    for (const connu of [evaluatrice, pilote, region.equipe.instructeur])
      expect((await connu.lire(label)).body).toMatchObject({ candidature: { nature: 'premiere' } });
    expect((await autre.lire('candidatures-au-label')).status).toBe(403);
    const { body } = await evaluatrice.lire('candidatures-au-label?etat=deposee');
    expect(body.total).toBeGreaterThan(0);
  });
});
