import { once } from 'node:events';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { Programme, type Appelant } from '../support/programme';

interface Recue {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly corps: string;
}

/** What the programme answers to bytes that no client library would send. */
const envoyer = async (url: string, ...lignes: readonly string[]): Promise<Recue> => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname === 'localhost' ? '127.0.0.1' : hostname);
  let texte = '';
  socket.setEncoding('utf8').on('data', (morceau: string) => (texte += morceau));
  socket.write(`${lignes.join('\r\n')}\r\n\r\n`);
  await once(socket, 'close');
  const [tete = '', corps = ''] = texte.split('\r\n\r\n');
  const [premiere = '', ...suivantes] = tete.split('\r\n');
  const headers = Object.fromEntries(
    suivantes.map((ligne) => [ligne.split(':')[0]?.toLowerCase(), ligne.replace(/^[^:]*: */, '')]),
  );
  return { status: Number(premiere.split(' ')[1]), headers, corps };
};

const HOTE = 'Host: localhost';
const FIN = 'Connection: close';

describe('au bord du programme', () => {
  let programme: Programme;
  let personne: Appelant;
  let ordinaires: readonly string[];
  beforeAll(async () => {
    programme = await Programme.lancer();
    personne = await programme.personne('region.instructeur', '53');
    const { headers } = await envoyer(programme.url, 'GET /health/live HTTP/1.1', HOTE, FIN);
    ordinaires = Object.keys(headers).filter((nom) => !/^(?:date|keep-alive|content-|connection)/.test(nom));
  });
  afterAll(() => programme.fermer());

  it.each([
    [400, 'une adresse illisible', ['GET /api/v1/dossiers-aide/%zz HTTP/1.1', HOTE, FIN]],
    [414, 'un paramètre trop long', [`GET /api/v1/dossiers-aide/${'a'.repeat(1_500)} HTTP/1.1`, HOTE, FIN]],
    [431, 'des en-têtes trop longs', ['GET / HTTP/1.1', HOTE, `X-Long: ${'a'.repeat(20_000)}`, FIN]],
    [405, 'une méthode que HTTP ne connaît pas', ['FAIRE /api/v1/entreprises HTTP/1.1', HOTE, FIN]],
    [405, 'une méthode qui n’est pas servie', ['DELETE /api/v1/entreprises HTTP/1.1', HOTE, FIN]],
    [405, 'une méthode de fichiers partagés', ['PROPFIND / HTTP/1.1', HOTE, FIN]],
    [400, 'deux hôtes', ['GET /health/live HTTP/1.1', HOTE, 'Host: ailleurs', FIN]],
    [400, 'ce qui n’est pas du HTTP', ['\u0016\u0003\u0001']],
    [404, 'une adresse inconnue', ['GET /nulle-part HTTP/1.1', HOTE, FIN]],
  ])('%i pour %s, avec les en-têtes de toute réponse', async (status, _, lignes) => {
    const recue = await envoyer(programme.url, ...lignes);
    expect(recue.status).toBe(status);
    const probleme = JSON.parse(recue.corps) as Readonly<Record<string, unknown>>;
    expect(probleme).toMatchObject({ status, detail: expect.stringMatching(/\.$/) });
    expect(Object.keys(recue.headers)).toEqual(expect.arrayContaining([...ordinaires]));
    expect(recue.headers['x-correlation-id']).toBe(probleme.correlationId);
    if (status === 405) expect(recue.headers.allow).toBe('GET, HEAD, POST');
  });

  it('408 pour une demande qui n’arrive pas, qui le dit', async () => {
    const recue = await envoyer(
      programme.url,
      'POST /api/v1/entreprises HTTP/1.1',
      HOTE,
      `Authorization: Bearer ${personne.jeton}`,
      'Content-Length: 10',
      'Content-Type: application/json',
    );
    const probleme = JSON.parse(recue.corps) as Readonly<Record<string, unknown>>;
    expect([recue.status, probleme.status, probleme.title]).toEqual([408, 408, 'Délai dépassé']);
    expect(recue.headers['x-correlation-id']).toBe(probleme.correlationId);
  }, 40_000);

  const agir = (corps: Buffer, entetes: Readonly<Record<string, string>>) =>
    fetch(`${programme.url}/api/v1/entreprises`, {
      method: 'POST',
      headers: { authorization: `Bearer ${personne.jeton}`, 'content-type': 'application/json', ...entetes },
      body: new Uint8Array(corps),
    });

  it.each([
    ['comprimé', gzipSync('{}'), { 'content-encoding': 'gzip' }, /« gzip » reçu/],
    ['annoncé en Latin-1', Buffer.from('{}'), { 'content-type': 'application/json; charset=iso-8859-1' }, /iso-8859-1/],
    [
      'en Latin-1 sans le dire',
      Buffer.from('{"raisonSociale":"\u00e9t\u00e9"}', 'latin1'),
      {},
      /un autre encodage reçu/,
    ],
  ])('dit quel encodage est attendu d’un corps %s', async (_, corps, entetes, phrase) => {
    const reponse = await agir(corps, entetes);
    const { code, detail } = (await reponse.json()) as { code: string; detail: string };
    expect([reponse.status, code]).toEqual([415, 'encodage-inattendu']);
    expect(detail).toMatch(phrase);
    expect(detail).toContain('en JSON, en UTF-8 et sans compression');
  });

  it('ne laisse garder aucune réponse de l’API', async () => {
    const reponses = await Promise.all([
      personne.lire('entreprises'),
      personne.lire('nulle-part'),
      agir(Buffer.from('{'), {}),
    ]);
    expect(reponses.map(({ headers }) => headers.get('cache-control'))).toEqual(['no-store', 'no-store', 'no-store']);
  });

  it.each(['02 99 00 00 00', '02.99.00.00.00', '+33 (0)2-99-00-00-00', '02\u00a099\u00a000\u00a000\u00a000'])(
    'accepte le numéro de téléphone %s',
    async (telephone) => {
      expect((await personne.agir('personnes', { nom: 'Anne', telephone })).status).toBe(200);
    },
  );
  it.each(['02', '02 99 00 00 00 poste 3', '(02) (99) zéro', '+'.repeat(10)])(
    'refuse le numéro de téléphone %s',
    async (telephone) => {
      expect((await personne.agir('personnes', { nom: 'Anne', telephone })).status).toBe(400);
    },
  );

  it('ne sert de la page de l’API que ce qu’elle demande', async () => {
    const statut = async (fichier: string) => (await fetch(`${programme.url}/api/docs${fichier}`)).status;
    const page = await (await fetch(`${programme.url}/api/docs`)).text();
    const demandes = [...page.matchAll(/(?:src|href)="\.?\/?(?:api\/)?docs\/([^"]+)"/g)].map(
      ([, nom]) => `/${nom ?? ''}`,
    );
    expect(demandes.length).toBeGreaterThan(3);
    for (const nom of ['', '/openapi.json', ...demandes]) expect([nom, await statut(nom)]).toEqual([nom, 200]);
    for (const nom of [
      '/package.json',
      '/README.md',
      '/swagger-ui.js.map',
      '/index.html',
      '/oauth2-redirect.html',
      '/%70ackage.json',
    ])
      expect([nom, await statut(nom)]).toEqual([nom, 404]);
  });
});
