import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { cleDeSignature } from '../../src/acces/jeton/cle-de-signature';
import { MODULES_AUDITABLES } from '../../src/modules/audits/modules-auditables';
import { signerJeton } from '../../src/acces/jeton/jeton';
import { Appelant, AUJOURDHUI, jour, Programme, type Reponse } from '../support/programme';

describe('un mandat d’audit', () => {
  let programme: Programme;
  let pilote: Appelant;
  const auditeurId = uuidv7();
  beforeAll(async () => {
    programme = await Programme.lancer();
    pilote = await programme.personne('mission.pilote', 'FR');
  });
  afterAll(() => programme.fermer());

  const delivrer = async (change: object = {}) => {
    const mandatId = uuidv7();
    const { body } = await pilote.faire(`mandats-audit/${mandatId}/delivrance`, {
      ...{ auditeurId, territoire: '53', objet: 'controle-d-une-region', modules: MODULES_AUDITABLES },
      ...{ faitsDu: '2017-03-07', faitsAu: '2099-12-31', du: AUJOURDHUI, au: jour(30), ...change },
    });
    return { mandatId, position: body.position };
  };
  const auditeur = async (mandatId?: string, acteur: object = {}) => {
    const qui = { personneId: auditeurId, role: 'auditeur', territoire: '53', ...acteur };
    return new Appelant(
      programme.url,
      await signerJeton(await cleDeSignature(join(programme.donnees, 'cle-des-jetons')), qui, new Date(), mandatId),
      qui,
    );
  };
  const sans = (raison: string) => ({ status: 403, body: { code: 'sans-mandat', raison } });

  it('ouvre les questions à l’auditeur qui l’a reçu, et rien à qui n’en a pas', async () => {
    const { mandatId, position } = await delivrer();
    const lui = await auditeur(mandatId);
    expect((await lui.lire('dossiers-aide')).status).toBe(200);
    expect((await lui.lireApres(position, `mandats-audit/${mandatId}`)).body).toMatchObject({
      etat: 'en-cours',
      auditeurId,
    });
    const acte = `mandats-audit/${mandatId}/revocation`;
    expect((await lui.agir(acte, { motif: 'audit-acheve' })).status).toBe(403);
    expect(await (await auditeur()).lire('dossiers-aide')).toMatchObject(sans('absent'));
    expect(await (await auditeur(uuidv7())).lire('dossiers-aide')).toMatchObject(sans('absent'));
  });

  it('n’est pas celui d’une autre personne, ni d’un autre territoire', async () => {
    const { mandatId } = await delivrer();
    for (const acteur of [{ personneId: uuidv7() }, { territoire: 'FR' }, { territoire: '76' }])
      expect(await (await auditeur(mandatId, acteur)).lire('dossiers-aide')).toMatchObject(sans('autre'));
  });

  it('n’ouvre rien avant son premier jour', async () => {
    const { mandatId, position } = await delivrer({ du: jour(1) });
    const lui = await auditeur(mandatId);
    expect(await lui.lire('dossiers-aide')).toMatchObject(sans('a-venir'));
    expect((await lui.lireApres(position, 'mandats-audit?etat=a-venir')).body).toMatchObject({ total: 1 });
  });

  it('révoqué, ferme dès la demande suivante', async () => {
    const { mandatId } = await delivrer();
    const lui = await auditeur(mandatId);
    expect((await lui.lire('dossiers-aide')).status).toBe(200);
    await pilote.faire(`mandats-audit/${mandatId}/revocation`, { motif: 'audit-acheve' });
    expect(await lui.lire('dossiers-aide')).toMatchObject(sans('revoque'));
    expect((await pilote.lire(`mandats-audit/${mandatId}`)).body).toMatchObject({
      etat: 'revoque',
      motif: 'audit-acheve',
      suite: null,
    });
  });

  describe('borne chaque question', () => {
    const MODULE = { status: 403, body: { code: 'hors-du-mandat' } };
    const PRESENT = { status: 403, body: { code: 'present-hors-du-mandat' } };
    /** What keeps to the mandate by itself, or is asked about it. */
    const D_AUDIT = /^(?:audit|mandats-audit)\b/;

    const adresses = async () => {
      const document = await fetch(`${programme.url}/api/docs/openapi.json`);
      const { paths } = (await document.json()) as { paths: Readonly<Record<string, object>> };
      return Object.entries(paths)
        .filter(([, verbes]) => 'get' in verbes)
        .map(([chemin]) => chemin.replace('/api/v1/', '').replace(/\{\w+\}/g, '1'));
    };
    const reponsesDe = async (lui: Appelant) => {
      const toutes = await adresses();
      expect(toutes.length).toBeGreaterThan(70);
      const reponses: (readonly [string, Reponse])[] = [];
      for (const adresse of toutes) reponses.push([adresse, await lui.lire(adresse)]);
      return reponses;
    };

    it('par les modules du mandat', async () => {
      const lui = await programme.auditeurSous({ modules: ['audits'] });
      for (const [adresse, reponse] of await reponsesDe(lui))
        if (D_AUDIT.test(adresse)) expect([adresse, reponse.body.code]).not.toEqual([adresse, MODULE.body.code]);
        else expect([adresse, reponse]).toMatchObject([adresse, MODULE]);
      const autre = await programme.auditeurSous({ modules: ['entreprises'] });
      expect((await autre.lire('entreprises')).status).toBe(200);
      expect(await autre.lire('entreprises/552081317/label')).toMatchObject({
        ...MODULE,
        body: { ...MODULE.body, module: 'marque-mission' },
      });
    });

    it('par sa période : ce qui est aujourd’hui se lit un jour de la période', async () => {
      const lui = await programme.auditeurSous({ faitsAu: jour(-1) });
      for (const [adresse, reponse] of await reponsesDe(lui))
        if (D_AUDIT.test(adresse) || adresse.endsWith('/contenu'))
          expect([adresse, reponse.body.code]).not.toEqual([adresse, PRESENT.body.code]);
        else expect([adresse, reponse]).toMatchObject([adresse, PRESENT]);
      expect((await (await programme.auditeurSous({ faitsDu: AUJOURDHUI })).lire('dossiers-aide')).status).toBe(200);
    });
  });
});
