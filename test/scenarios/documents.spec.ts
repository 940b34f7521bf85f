import { once } from 'node:events';
import { connect } from 'node:net';
import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { until } from '../support/until';
import { Depositaire } from '../support/depositaire';
import { jpeg, pdf, png, zip } from '../support/fichiers';
import { AUJOURDHUI, jour, Programme, Region, siretDe, type Corps, type Fini } from '../support/programme';
import { referencement } from '../support/programme/actes';

const FACTURE = pdf('<< /Type /Page /Contents (Facture 2026-12) >>');
const EMPREINTE = createHash('sha256').update(FACTURE).digest('hex');

describe('les documents', () => {
  let programme: Programme;
  let region: Region;
  let siren: string;
  let dossierId: string;
  let dirigeant: Depositaire;
  let instructeur: Depositaire;
  let mission: Depositaire;
  beforeAll(async () => {
    programme = await Programme.lancer();
    region = await Region.ouvrir(programme, 2_000_000);
    siren = await region.enroler();
    dossierId = await region.proposer(siren, 300_000);
    dirigeant = new Depositaire(programme, await programme.personne('entreprise.dirigeant', siren));
    instructeur = new Depositaire(programme, region.equipe.instructeur);
    mission = new Depositaire(programme, await programme.personne('mission.pilote', 'FR'));
  });
  afterAll(() => programme.fermer());

  const auDossier = (documentId: string, quoi = 'fichier') =>
    `dossiers-aide/${dossierId}/documents/${documentId}/${quoi}`;
  const deposer = async (contenu = FACTURE, nom = 'Facture.pdf', type = 'application/pdf') => {
    const documentId = uuidv7();
    const { status, body } = await dirigeant.envoyer(auDossier(documentId), contenu, { nom, type });
    expect([status, body]).toEqual([200, body]);
    return { documentId, position: (body as unknown as Fini).position };
  };
  const enBase = (documentId: string) =>
    programme.requete<Corps>(
      `select contenu is null as vide, nom, efface_le is null as present from documents.contenus where document_id = '${documentId}'`,
    );

  it('se déposent dans un dossier ; le fait n’a ni leur contenu ni leur nom', async () => {
    const documentId = uuidv7();
    const nom = 'Reçu de Mme Le Goff.pdf';
    const { status, body } = await dirigeant.envoyer(auDossier(documentId), FACTURE, { nom });
    expect([status, body]).toEqual([
      200,
      {
        position: expect.any(String) as unknown,
        revision: 0,
        faits: [
          {
            type: 'DocumentDepose.v1',
            data: {
              documentId,
              nature: 'fichier',
              objet: { nature: 'dossier-aide', id: dossierId },
              siren,
              region: '53',
              empreinte: EMPREINTE,
              octets: FACTURE.length,
              type: 'application/pdf',
              analyse: 'non-analyse',
              deposePar: dirigeant.appelant.personneId,
              deposeLe: AUJOURDHUI,
            },
          },
        ],
      },
    ]);
    expect(JSON.stringify(await programme.requete('select * from es.events'))).not.toContain('Le Goff');

    const lu = await instructeur.lireLeContenu(documentId);
    expect(lu.octets.equals(FACTURE)).toBe(true);
    const entetes: Record<string, string> = {};
    lu.headers.forEach((valeur, nom) => (entetes[nom] = valeur));
    expect(entetes).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Re?u de Mme Le Goff.pdf"; filename*=UTF-8''Re%C3%A7u%20de%20Mme%20Le%20Goff.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
      'content-length': String(FACTURE.length),
    });

    const { position } = body as unknown as Fini;
    const liste = await dirigeant.appelant.lireApres(position, `documents?dossierId=${dossierId}`);
    expect(liste.body).toMatchObject({ total: 1, lignes: [{ documentId, nom, octets: FACTURE.length }] });
    const { body: fiche } = await instructeur.appelant.lire(`documents/${documentId}`);
    expect(fiche).toMatchObject({ documentId, nom, analyse: 'non-analyse', effaceLe: null, revision: 0 });
  });

  it('se déposent aussi au nom de l’entreprise, par sa région', async () => {
    const documentId = uuidv7();
    const chemin = `entreprises/${siren}/documents/${documentId}`;
    expect((await instructeur.envoyer(`${chemin}/fichier`, png(), { type: 'image/png' })).status).toBe(200);
    const lu = await dirigeant.lireLeContenu(documentId);
    expect([lu.status, lu.headers.get('content-disposition')]).toEqual([
      200,
      `attachment; filename=fichier-${documentId}.png`,
    ]);
    const texte = { texte: '  La livraison\n est reportée. ' };
    const texteId = uuidv7();
    const { position } = (await dirigeant.appelant.faire(`entreprises/${siren}/documents/${texteId}/texte`, texte))
      .body;
    expect((await instructeur.lireLeContenu(texteId)).octets.toString()).toBe('La livraison\nest reportée.');
    const { body } = await instructeur.appelant.lireApres(position, `documents?siren=${siren}&taille=100`);
    const ids = (body.lignes as Corps[]).map((ligne) => ligne.documentId);
    expect(ids).toEqual(expect.arrayContaining([documentId, texteId]));
  });

  it('se lisent par un auditeur dont le mandat ouvre le jour du dépôt', async () => {
    const { documentId } = await deposer();
    const statut = async (bornes: object) => {
      const lui = await programme.auditeurSous({ modules: ['documents'], ...bornes });
      return (await new Depositaire(programme, lui).lireLeContenu(documentId)).status;
    };
    expect(await statut({ faitsDu: AUJOURDHUI, faitsAu: AUJOURDHUI })).toBe(200);
    expect(await statut({ faitsAu: jour(-1) })).toBe(404);
    expect(await statut({ faitsDu: jour(1) })).toBe(404);
    expect(await statut({ modules: ['entreprises'] })).toBe(403);
  });

  it('d’une entreprise sont vus de chaque région où elle s’installe, ceux d’un dossier de la sienne seule', async () => {
    const societe = await region.enroler();
    const chef = new Depositaire(programme, await programme.personne('entreprise.dirigeant', societe));
    const occitane = new Depositaire(programme, await programme.personne('region.instructeur', '76'));
    const documentId = uuidv7();
    await chef.envoyer(`entreprises/${societe}/documents/${documentId}/fichier`, FACTURE);
    const { documentId: duDossier } = await deposer();
    expect((await occitane.lireLeContenu(documentId)).status).toBe(404);
    const { position } = await region.faire(referencement('76', { siren: societe, siret: siretDe(societe, 2) }));
    expect((await occitane.lireLeContenu(documentId)).octets.equals(FACTURE)).toBe(true);
    const { body } = await occitane.appelant.lireApres(position, 'documents');
    expect(body).toMatchObject({ total: 1, lignes: [{ documentId, region: null }] });
    for (const chemin of [documentId, duDossier])
      expect((await occitane.appelant.lire(`documents/${chemin}`)).status).toBe(chemin === documentId ? 200 : 404);
  });

  it('renvoyés par la même personne ne changent rien ; un autre contenu est refusé', async () => {
    const { documentId } = await deposer();
    expect(await dirigeant.envoyer(auDossier(documentId), FACTURE)).toMatchObject({ status: 200, body: { faits: [] } });
    expect(await dirigeant.envoyer(auDossier(documentId), pdf('<< >>'))).toMatchObject({
      status: 409,
      body: { code: 'document-deja-depose' },
    });
    expect(await instructeur.envoyer(auDossier(documentId), FACTURE)).toMatchObject({
      status: 409,
      body: { code: 'deja-fait-par-autrui' },
    });
    expect(await enBase(documentId)).toHaveLength(1);
    const entetes = { 'idempotency-key': 'facture-1' };
    const autreId = uuidv7();
    const premier = await dirigeant.envoyer(auDossier(autreId), FACTURE, { entetes });
    expect((await dirigeant.envoyer(auDossier(autreId), FACTURE, { entetes })).body).toEqual(premier.body);
    expect(await dirigeant.envoyer(auDossier(autreId), pdf('<< >>'), { entetes })).toMatchObject({
      status: 422,
      body: { code: 'cle-deja-utilisee' },
    });
  });

  it('déposés ensemble sous un identifiant ne se mêlent pas', async () => {
    const documentId = uuidv7();
    const contenus = [1, 2, 3, 4].map((rang) => pdf(`<< /Rang ${rang} >>`));
    const envois = await Promise.all(
      contenus.map(async (contenu, rang) => {
        const appelant = await programme.personne('entreprise.dirigeant', siren);
        const { status, body } = await new Depositaire(programme, appelant).envoyer(auDossier(documentId), contenu, {
          nom: `rang ${rang}.pdf`,
        });
        const { position } = body as unknown as Fini;
        return { contenu, code: status === 200 ? 'fait' : body.code, nom: `rang ${rang}.pdf`, position };
      }),
    );
    const faits = envois.filter(({ code }) => code === 'fait');
    expect(envois.filter(({ code }) => code === 'document-deja-depose')).toHaveLength(3);
    expect(faits).toHaveLength(1);
    expect((await dirigeant.lireLeContenu(documentId)).octets.equals(faits[0]!.contenu)).toBe(true);
    const { body } = await dirigeant.appelant.lireApres(faits[0]!.position, `documents/${documentId}`);
    expect(body.nom).toBe(faits[0]!.nom);
  });

  it('n’existent pas pour qui ne voit pas ce dont ils sont', async () => {
    const { documentId, position } = await deposer();
    const ailleurs = await Promise.all([
      programme.personne('entreprise.dirigeant', await region.enroler()),
      programme.personne('region.instructeur', '76'),
    ]);
    for (const appelant of ailleurs) {
      const autre = new Depositaire(programme, appelant);
      expect(await autre.lireEnVain(documentId)).toMatchObject({ status: 404, body: { code: 'document-inconnu' } });
      expect((await appelant.lireApres(position, `documents/${documentId}`)).body.code).toBe('document-inconnu');
      expect((await appelant.lire(`documents?dossierId=${dossierId}`)).body.total).toBe(0);
      for (const dossier of [dossierId, uuidv7()])
        expect(await autre.envoyer(`dossiers-aide/${dossier}/documents/${uuidv7()}/fichier`, FACTURE)).toMatchObject({
          status: 404,
          body: { code: 'objet-du-document-inconnu' },
        });
    }
    const comptable = new Depositaire(programme, region.equipe.comptable);
    expect((await comptable.envoyer(auDossier(uuidv7()), FACTURE)).body.code).toBe('depot-de-document-reserve');
    expect((await comptable.lireLeContenu(documentId)).status).toBe(200);
    expect(
      (await new Depositaire(programme, await programme.personne('dpo', 'FR')).lireLeContenu(documentId)).status,
    ).toBe(403);
  });

  it.each([
    ['vide', Buffer.alloc(0), 'application/pdf', 'fichier-vide'],
    ['d’un autre type', zip(), 'application/zip', 'type-de-fichier-non-recu'],
    ['d’un type sans rapport', FACTURE, 'application/octet-stream', 'type-de-fichier-contredit'],
    ['qui se dit d’un autre type', FACTURE, 'image/png', 'type-de-fichier-contredit'],
    ['coupé', FACTURE.subarray(0, 100), 'application/pdf', 'fichier-incomplet'],
    ['double', Buffer.concat([jpeg(), zip()]), 'image/jpeg', 'fichier-double'],
    ['qui lance un script', pdf('<< /S /J#61vaScript >>'), 'application/pdf', 'fichier-actif'],
    ['chiffré', pdf('<< /Encrypt 9 0 R >>'), 'application/pdf', 'fichier-incontrolable'],
  ])('refusent un fichier %s, et n’en gardent rien', async (_, contenu, type, code) => {
    const documentId = uuidv7();
    const { status, body } = await dirigeant.envoyer(auDossier(documentId), contenu, { type });
    expect([status, body.code]).toEqual([422, code]);
    expect(body.detail).toMatch(/^\p{Lu}.*\.$/u);
    expect(await enBase(documentId)).toEqual([]);
  });

  it('refusent plus de dix mégaoctets, et acceptent dix', async () => {
    const plein = (octets: number) => Buffer.alloc(octets, 'Dix mégaoctets de texte. ');
    const dixMega = 10 * 1024 * 1024;
    expect(await dirigeant.envoyer(auDossier(uuidv7()), plein(dixMega + 1), { type: 'text/plain' })).toMatchObject({
      status: 413,
      body: { code: 'fichier-trop-volumineux', detail: expect.stringContaining('dix mégaoctets') as unknown },
    });
    const texte = plein(dixMega).fill(' ', dixMega - 4);
    const { documentId } = await deposer(texte, 'long.txt', 'text/plain');
    const lu = await dirigeant.lireLeContenu(documentId);
    expect([lu.headers.get('content-type'), lu.octets.equals(texte)]).toEqual(['text/plain; charset=utf-8', true]);
  });

  it('sont refusés à qui ne peut en déposer avant d’être lus', async () => {
    const comptable = new Depositaire(programme, region.equipe.comptable);
    const gros = Buffer.alloc(10 * 1024 * 1024, 'texte ');
    expect(await comptable.envoyer(auDossier(uuidv7()), gros, { type: 'application/octet-stream' })).toMatchObject({
      status: 403,
      body: { code: 'depot-de-document-reserve' },
    });
    const { status } = await new Depositaire(programme, dirigeant.appelant).envoyer(auDossier(uuidv7()), FACTURE, {
      entetes: { authorization: 'Bearer faux' },
    });
    expect(status).toBe(401);
  });

  it('ne se lisent qu’aux adresses des documents', async () => {
    const { status, body } = await dirigeant.envoyer(`dossiers-aide/${dossierId}/retrait`, FACTURE);
    expect([status, body.code]).toEqual([415, 'http-415']);
  });

  it('refusent un troisième fichier de la même personne tant que deux arrivent', async () => {
    const gros = Buffer.alloc(4 * 1024 * 1024, 'texte ');
    const envois = await Promise.all(
      Array.from({ length: 6 }, () => dirigeant.envoyer(auDossier(uuidv7()), gros, { type: 'text/plain' })),
    );
    const codes = envois.map(({ status, body }) => (status === 200 ? 200 : body.code));
    expect(codes.every((code) => code === 200 || code === 'fichiers-trop-nombreux')).toBe(true);
    expect(codes).toContain(200);
  });

  it('effacés, ne se lisent plus ; le fait reste', async () => {
    const { documentId } = await deposer();
    const effacement = { motif: 'demande-de-la-personne' };
    expect(await dirigeant.appelant.agir(`documents/${documentId}/effacement`, effacement)).toMatchObject({
      status: 403,
      body: { code: 'effacement-reserve' },
    });
    const { position, faits } = (await mission.appelant.faire(`documents/${documentId}/effacement`, effacement)).body;
    expect(faits).toEqual([
      {
        type: 'DocumentEfface.v1',
        data: { documentId, ...effacement, effacePar: mission.appelant.personneId, effaceLe: AUJOURDHUI },
      },
    ]);
    expect(await dirigeant.lireEnVain(documentId)).toMatchObject({
      status: 410,
      type: 'application/problem+json; charset=utf-8',
      body: {
        code: 'fichier-efface',
        detail: expect.stringMatching(/^Fichier effacé le .*, à la demande de la personne concernée\.$/) as unknown,
        effaceLe: AUJOURDHUI,
        motif: 'demande-de-la-personne',
      },
    });
    expect(await enBase(documentId)).toEqual([{ vide: true, nom: null, present: false }]);
    const { body } = await dirigeant.appelant.lireApres(position, `documents/${documentId}`);
    expect(body).toMatchObject({ nom: null, effaceLe: AUJOURDHUI, empreinte: EMPREINTE, revision: 1 });
    expect((await mission.appelant.faire(`documents/${documentId}/effacement`, effacement)).body.faits).toEqual([]);
    expect((await dirigeant.envoyer(auDossier(documentId), FACTURE)).body.code).toBe('document-deja-efface');
    expect(await programme.commande(['verify', 'journal'])).toMatchObject({ code: 0 });
  });

  it('ne se lisent pas à plus de quatre à la fois par une même personne', async () => {
    const documentId = uuidv7();
    const long = Buffer.from('Une ligne.\n'.repeat(800_000));
    expect((await dirigeant.envoyer(auDossier(documentId), long, { type: 'text/plain' })).status).toBe(200);
    const { hostname, port, host } = new URL(programme.url);
    // A socket that is not read keeps the answer under way, where `fetch` would let the system take all of it.
    const ouvrir = async () => {
      const socket = connect(Number(port), hostname);
      socket.write(
        `GET /api/v1/documents/${documentId}/contenu HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer ${dirigeant.appelant.jeton}\r\n\r\n`,
      );
      await once(socket, 'readable');
      return { socket, statut: String(socket.read('HTTP/1.1 200'.length)) };
    };
    // A busy machine may have answered that it has no time.
    const lire = () => until(ouvrir, ({ statut }) => statut === 'HTTP/1.1 200');
    const lentes = await Promise.all(Array.from({ length: 4 }, lire));
    expect(await dirigeant.lireEnVain(documentId)).toMatchObject({
      status: 429,
      body: { code: 'fichiers-trop-nombreux' },
    });
    for (const { socket } of lentes) socket.destroy();
    await until(
      () => dirigeant.lireLeContenu(documentId),
      ({ status }) => status === 200,
    );
  });

  it('un texte effacé se lit « Texte effacé », avec la date et la raison', async () => {
    const documentId = uuidv7();
    await dirigeant.appelant.faire(auDossier(documentId, 'texte'), { texte: 'Bonjour,\r\n\r\nje suis malade.' });
    expect((await dirigeant.lireLeContenu(documentId)).octets.toString()).toBe('Bonjour,\n\nje suis malade.');
    const dpo = await programme.personne('dpo', 'FR');
    await dpo.faire(`documents/${documentId}/effacement`, { motif: 'depose-par-erreur' });
    const { status, headers, octets } = await dirigeant.lireLeContenu(documentId);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(octets.toString()).toMatch(/^Texte effacé le \d\d\/\d\d\/\d{4}, parce qu’il a été déposé par erreur\.$/);
    expect(JSON.stringify(await programme.requete('select * from es.events'))).not.toContain('malade');
  });

  it('refusent un texte trop long ou vide', async () => {
    for (const texte of ['a'.repeat(10_001), ' \n ']) {
      const { status, body } = await dirigeant.appelant.agir(auDossier(uuidv7(), 'texte'), { texte });
      expect([status, body.code]).toEqual([400, 'champs-incorrects']);
    }
  });

  it('dont le contenu n’est plus celui du fait ne sont pas servis', async () => {
    const { documentId } = await deposer();
    await programme.requete(
      `update documents.contenus set contenu = contenu || '\\x20'::bytea where document_id = '${documentId}'`,
    );
    expect(await dirigeant.lireEnVain(documentId)).toMatchObject({ status: 500, body: { code: 'contenu-altere' } });
  });

  it('ne sont analysés par aucun antivirus, et le programme le dit', async () => {
    const { status, body } = await programme.dernier.sante('ready');
    expect([status, body.antivirus]).toEqual([
      200,
      'Aucun antivirus n’est relié : les fichiers déposés ne sont pas analysés.',
    ]);
  });
});
