import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { entreprise, Programme, type Appelant } from '../support/programme';
import { startRelay, type Relay } from '../support/relay';
import { lieu } from '../support/lieu';

const reponseDe = async (socket: Socket): Promise<string> => {
  let texte = '';
  socket.on('data', (donnees: Buffer) => (texte += donnees.toString()));
  await once(socket, 'close');
  return texte;
};

describe('les limites d’une personne', () => {
  let programme: Programme;
  let pressee: Appelant;
  beforeAll(async () => {
    programme = await Programme.lancer({ DEMANDES_PAR_SECONDE: '2' });
    pressee = await programme.personne('region.instructeur', '53');
  });
  afterAll(() => programme.fermer());

  it('arrêtent qui envoie trop, et disent quand revenir ; les autres passent', async () => {
    const reponses = await Promise.all(Array.from({ length: 30 }, () => pressee.lire('entreprises')));
    const refusees = reponses.filter(({ status }) => status === 429);
    expect(refusees).toHaveLength(10);
    expect(refusees[0]).toMatchObject({ body: { code: 'trop-de-demandes', title: 'Trop de demandes' } });
    expect(Number(refusees[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    const autre = await programme.personne('region.instructeur', '53');
    expect((await autre.lire('entreprises')).status).toBe(200);
    expect((await programme.dernier.sante('ready')).status).toBe(200);
  });

  it('comptent aussi les demandes sans jeton, par adresse', async () => {
    const demander = async () => (await fetch(`${programme.url}/api/v1/entreprises`)).status;
    const statuts = await Promise.all(Array.from({ length: 120 }, demander));
    expect(statuts).toContain(401);
    expect(statuts).toContain(429);
  });

  it('ne répètent pas le secret d’un lien dans la page qui les dit', async () => {
    const demander = async (adresse: string) =>
      fetch(programme.url + adresse, { headers: { accept: 'text/html' } }).then(async (reponse) => ({
        status: reponse.status,
        referent: reponse.headers.get('referrer-policy'),
        html: await reponse.text(),
      }));
    const refusees = async (adresse: string) => {
      const toutes = await Promise.all(Array.from({ length: 120 }, () => demander(adresse)));
      return toutes.filter(({ status }) => status === 429);
    };
    const [page] = await refusees('/mon-pret?lien=un.secret');
    expect(page?.html).toContain('href="/mon-pret"');
    expect(page?.html).not.toContain('secret');
    expect(page?.referent).toBe('no-referrer');
    const [publique] = await refusees('/labels?q=un');
    expect(publique?.html).toContain('href="/labels?q=un"');
  });
});

describe('les limites d’une adresse, derrière un mandataire de confiance', () => {
  let programme: Programme;
  beforeAll(async () => {
    programme = await Programme.lancer({ DEMANDES_PAR_SECONDE: '2', MANDATAIRES: 'loopback' });
  });
  afterAll(() => programme.fermer());

  it('comptent pour celle d’où l’on vient, non pour celle du mandataire', async () => {
    const depuis = async (adresse: string) =>
      (await fetch(`${programme.url}/pilotage`, { headers: { 'x-forwarded-for': adresse } })).status;
    const statuts = await Promise.all(Array.from({ length: 120 }, () => depuis('192.0.2.1')));
    expect(statuts).toContain(429);
    expect(await depuis('192.0.2.2')).toBe(200);
  });

  it('ne comptent pas qui est identifié', async () => {
    const personne = await programme.personne('region.instructeur', '53');
    const entetes = { 'x-forwarded-for': '192.0.2.1' };
    expect((await personne.lire('entreprises', entetes)).status).toBe(200);
  });
});

describe('un corps qui n’arrive pas', () => {
  let programme: Programme;
  beforeAll(async () => {
    programme = await Programme.lancer();
  });
  afterAll(() => programme.fermer());

  it('est coupé, et le dit', async () => {
    const { jeton } = await programme.personne('region.instructeur', '53');
    const socket = connect(Number(new URL(programme.url).port), '127.0.0.1');
    const entetes = ['POST /api/v1/entreprises HTTP/1.1', 'host: localhost', `authorization: Bearer ${jeton}`];
    socket.write([...entetes, 'content-type: application/json', 'content-length: 100', '', '{"siret"'].join('\r\n'));
    expect(await reponseDe(socket)).toMatch(/^HTTP\/1\.1 408 /);
  });
});

describe('une base de données muette', () => {
  let relais: Relay;
  let programme: Programme;
  let instructeur: Appelant;
  beforeAll(async () => {
    programme = await Programme.installer({ avecEventStoreDb: false });
    relais = await startRelay();
    const url = new URL(programme.base.url);
    relais.target = Number(url.port);
    url.port = String(relais.port);
    await programme.lancer({ DATABASE_URL: url.href });
    instructeur = await programme.personne('region.instructeur', '53');
    expect((await instructeur.lire('entreprises')).status).toBe(200);
  });
  afterAll(async () => {
    relais.thaw();
    await programme.fermer();
    await relais.close();
  });

  it('donne à chacun une réponse 503, jamais 500, et ne retient personne', async () => {
    relais.freeze();
    const acte = () => {
      const corps = { siret: entreprise().siret, ...lieu('53'), forme: 'personne-morale', raisonSociale: 'Ateliers' };
      return instructeur.agir('entreprises', corps);
    };
    const page = async (chemin: string) => ({ status: (await fetch(`${programme.url}${chemin}`)).status });
    const [mesures, ...reponses] = await Promise.all([
      page('/metrics'),
      ...Array.from({ length: 12 }, acte),
      ...Array.from({ length: 12 }, () => instructeur.lire('entreprises')),
      page('/pilotage'),
      page('/health/ready'),
    ]);
    // What watches the programme is told that the base is away.
    expect(mesures.status).toBe(200);
    expect(new Set(reponses.map(({ status }) => status))).toEqual(new Set([503]));
    relais.thaw();
  });
});
