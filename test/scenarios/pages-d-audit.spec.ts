import { v7 as uuidv7 } from 'uuid';
import { accordLe, AUJOURDHUI, jour, MOTIF_DE_DATE, Programme, Region, type Appelant } from '../support/programme';
import { MODULES_AUDITABLES } from '../../src/modules/audits/modules-auditables';

type Entetes = Readonly<Record<string, string>>;

describe('la session d’un auditeur, dans son navigateur', () => {
  let programme: Programme;
  let auditeur: Appelant;
  beforeAll(async () => {
    programme = await Programme.lancer();
    auditeur = await programme.personne('auditeur', 'FR');
  });
  afterAll(() => programme.fermer());

  const envoyer = async (chemin: string, champs: Entetes, entetes: Entetes = {}) => {
    const reponse = await fetch(programme.url + chemin, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...entetes },
      body: new URLSearchParams(champs),
      redirect: 'manual',
    });
    const { status, headers } = reponse;
    return { status, texte: await reponse.text(), vers: headers.get('location'), cookie: headers.get('set-cookie') };
  };
  const ouvrir = (jeton: string, champs: Entetes = {}, entetes: Entetes = {}) =>
    envoyer('/audit/session', { jeton, ...champs }, entetes);
  const lire = async (chemin: string, cookie?: string | null) => {
    const headers = { accept: 'text/html', ...(cookie ? { cookie: cookie.split(';')[0] ?? '' } : {}) };
    const reponse = await fetch(programme.url + chemin, { headers });
    return { status: reponse.status, texte: await reponse.text() };
  };

  /** The session of this auditor under a mandate of these modules. */
  const sousMandat = async (modules: readonly string[] = MODULES_AUDITABLES) => {
    const pilote = await programme.personne('mission.pilote', 'FR');
    const mandatId = uuidv7();
    await pilote.faire(`mandats-audit/${mandatId}/delivrance`, {
      ...{ auditeurId: auditeur.personneId, territoire: 'FR', objet: 'enquete', modules },
      ...{ faitsDu: '2017-03-07', faitsAu: '2099-12-31', du: AUJOURDHUI, au: jour(30) },
    });
    const args = ['jeton', '--role', 'auditeur', '--personne', auditeur.personneId, '--mandat', mandatId];
    const { cookie } = await ouvrir((await programme.commande(args)).stdout);
    return { cookie, mandatId, pilote };
  };

  it('s’ouvre d’un jeton, que le navigateur garde pour ces pages seules, et finit', async () => {
    const { status, vers, cookie } = await ouvrir(`  ${auditeur.jeton} `);
    expect([status, vers]).toEqual([303, '/audit']);
    expect(cookie).toBe(`session-d-audit=${auditeur.jeton}; Path=/audit; HttpOnly; SameSite=Strict`);
    const { texte } = await lire('/audit', cookie);
    expect(texte).toContain('Vous lisez comme auditeur, France entière');
    expect(texte).not.toContain(auditeur.jeton);
    expect(await envoyer('/audit/session/fin', {})).toMatchObject({
      status: 303,
      cookie: 'session-d-audit=; Path=/audit; HttpOnly; SameSite=Strict; Max-Age=0',
    });
  });

  it('n’ouvre rien de l’API, ni aucun acte', async () => {
    const { cookie } = await ouvrir(auditeur.jeton);
    const headers = { cookie: cookie?.split(';')[0] ?? '' };
    const api = await fetch(`${programme.url}/api/v1/audit/rejugement`, { headers });
    expect([api.status, ((await api.json()) as { code: string }).code]).toEqual([401, 'jeton-absent']);
  });

  it('est chiffrée là où le programme est joint ainsi', async () => {
    const autre = await programme.lancer({ ADRESSE_PUBLIQUE: 'https://croissance.exemple.fr' });
    expect((await ouvrir(auditeur.jeton)).cookie).toMatch(/; Secure$/);
    await autre.arreter();
  });

  it('refuse ce qui n’est pas un jeton, et qui ne lit pas les faits, en une phrase', async () => {
    for (const jeton of ['', 'bonjour', 'x'.repeat(3_000)]) {
      const { status, texte, cookie } = await ouvrir(jeton);
      expect([status, cookie]).toEqual([401, null]);
      expect(texte).toContain('Ce jeton n’est pas valable ici');
      expect(texte).toContain('Jeton d’essai');
    }
    const signataire = await programme.personne('region.signataire', '53');
    const refuse = await ouvrir(signataire.jeton);
    expect([refuse.status, refuse.cookie]).toEqual([403, null]);
    expect(refuse.texte).toContain('se lit par les auditeurs, sous leur mandat, et par la mission');
  });

  it('n’est pas ouverte depuis un autre site, et ne mène qu’à une page de l’audit', async () => {
    for (const entetes of [
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://exemple.fr' },
      { origin: 'null' },
    ] satisfies Readonly<Record<string, string>>[]) {
      const dAilleurs = await ouvrir(auditeur.jeton, {}, entetes);
      expect([entetes, dAilleurs.status, dAilleurs.cookie]).toEqual([entetes, 403, null]);
    }
    expect((await ouvrir(auditeur.jeton, {}, { origin: new URL(programme.url).origin })).status).toBe(303);
    const vers = async (adresse: string) => (await ouvrir(auditeur.jeton, { vers: adresse })).vers;
    expect(await vers('/audit/flux/entreprise-552081317?page=2')).toBe('/audit/flux/entreprise-552081317?page=2');
    for (const ailleurs of ['//exemple.fr', 'https://exemple.fr', '/auditeur', '/audit\r\nx: y', '/'])
      expect([ailleurs, await vers(ailleurs)]).toEqual([ailleurs, '/audit']);
  });

  it('absente, finie ou sans mandat, est redemandée là où elle manque', async () => {
    const { status, texte } = await lire('/audit/rejugement');
    expect(status).toBe(401);
    expect(texte).toContain('Cette page se lit dans une session');
    expect(texte).toContain('name="vers" value="/audit/rejugement"');
    const finie = await lire('/audit', 'session-d-audit=bonjour');
    expect([finie.status, finie.texte.includes('Votre session est finie')]).toEqual([401, true]);
    const { cookie, mandatId, pilote } = await sousMandat();
    expect((await lire('/audit', cookie)).status).toBe(200);
    await pilote.faire(`mandats-audit/${mandatId}/revocation`, { motif: 'audit-acheve' });
    const revoque = await lire('/audit/rejugement', cookie);
    expect(revoque.status).toBe(403);
    expect(revoque.texte).toContain('ce mandat est révoqué');
    expect(revoque.texte).toContain('Jeton d’essai');
  });

  describe('sous un mandat qui n’ouvre qu’un module', () => {
    let session: Awaited<ReturnType<typeof sousMandat>>;
    let dossierId: string;
    const enFrancais = (date: string) => date.split('-').reverse().join('/');
    beforeAll(async () => {
      const region = await Region.ouvrir(programme, 10_000_000);
      dossierId = await region.proposer(await region.enroler(), 500_000);
      await region.valider(dossierId, 'reserve');
      const accord = { montantAccordeCentimes: 450_000, ...accordLe(jour(-9)), ...MOTIF_DE_DATE };
      await region.equipe.signataire.faire(`dossiers-aide/${dossierId}/accord`, accord);
      await programme.journal.auRepos();
      session = await sousMandat(['entreprises']);
    });

    it('dit ce mandat en clair, jusqu’à son dernier jour', async () => {
      const { texte } = await lire('/audit', session.cookie);
      expect(texte).toContain(`mandatAudit-${session.mandatId}`);
      expect(texte).toContain('Il ouvre les faits des modules entreprises');
      expect(texte).toContain(`il prend fin le ${enFrancais(jour(30))}`);
    });

    it('ne montre que les exceptions de ce module, chacune menant à son fait', async () => {
      const liste = `/audit/exceptions/faits-tardifs?territoire=53&du=${AUJOURDHUI}`;
      const { cookie: duPays } = await ouvrir(auditeur.jeton);
      const chiffres = await lire(`/audit/exceptions?territoire=53&du=${enFrancais(AUJOURDHUI)}`, duPays);
      expect(chiffres.texte).toContain(`href="${liste.replaceAll('&', '&amp;')}"`);
      const { texte } = await lire(liste, duPays);
      expect(texte).toMatch(/Aide accordée : compte le [^<]*, 9 jours après ; saisie différée/);
      const [, fait = ''] =
        /href="(\/audit\/faits\/[^"]+)">[^<]*<\/a> du\s+flux <a href="\/audit\/flux\/dossierAide-/.exec(texte) ?? [];
      expect(fait).toMatch(/^\/audit\/faits\//);
      expect((await lire(fait, duPays)).status).toBe(200);
      const bornee = await lire(liste, session.cookie);
      expect([bornee.status, bornee.texte.includes('dossierAide-')]).toEqual([200, false]);
      const vide = await lire('/audit/exceptions/quatre-yeux?territoire=76', session.cookie);
      expect(vide.texte).toContain('Aucune exception de ce genre parmi les faits que vous pouvez lire');
      expect((await lire('/audit/exceptions/inconnu', session.cookie)).status).toBe(400);
    });

    it('ne trouve que les flux de ce module', async () => {
      const { cookie: duPays } = await ouvrir(auditeur.jeton);
      for (const q of [dossierId, `dossierAide-${dossierId}`]) {
        const lien = `href="/audit/flux/dossierAide-${dossierId}"`;
        expect([q, (await lire(`/audit?q=${q}`, duPays)).texte.includes(lien)]).toEqual([q, true]);
        expect([q, (await lire(`/audit?q=${q}`, session.cookie)).texte.includes(lien)]).toEqual([q, false]);
      }
    });

    it('inscrit chaque page lue, que l’auditeur et la mission retrouvent, et personne d’autre', async () => {
      await lire('/audit/exceptions/quatre-yeux?territoire=76', session.cookie);
      const siennes = await lire(`/audit/consultations?mandatId=${session.mandatId}`, session.cookie);
      expect(siennes.texte).toContain('Ce que vous avez demandé');
      expect(siennes.texte).toContain('GET /audit/exceptions/quatre-yeux');
      expect(siennes.texte).toContain('GET /audit/consultations');
      const { cookie: duPilote } = await ouvrir(session.pilote.jeton);
      const toutes = await lire(`/audit/consultations?auditeurId=${auditeur.personneId}`, duPilote);
      expect(toutes.texte).toContain('Ce que les auditeurs ont demandé');
      expect(toutes.texte).toContain(`mandatAudit-${session.mandatId}`);
      const autre = await programme.personne('auditeur', 'FR');
      const { cookie: dUnAutre } = await ouvrir(autre.jeton);
      expect((await lire('/audit/consultations', dUnAutre)).texte).not.toContain(auditeur.personneId);
      const demandee = `/audit/consultations?auditeurId=${auditeur.personneId}`;
      expect((await lire(demandee, dUnAutre)).status).toBe(403);
      const lecteur = await programme.personne('mission.lecteur', 'FR');
      expect((await lire('/audit/consultations', (await ouvrir(lecteur.jeton)).cookie)).status).toBe(403);
    });
  });
});
