import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Programme } from '../support/programme';
import { until } from '../support/until';

const CONNEXIONS = 2_000;
const A_LA_FOIS = 64;
const DOCUMENTATION = '/api/docs/swagger-ui-bundle.js';

const ouverte = async (url: string): Promise<Socket> => {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  await once(socket, 'connect');
  return socket.on('error', () => undefined);
};

describe('les limites des connexions', () => {
  let programme: Programme;
  const sockets: Socket[] = [];
  beforeAll(async () => {
    programme = await Programme.lancer({ DEMANDES_PAR_SECONDE: '1000' });
  });
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy();
  });
  afterAll(() => programme.fermer());

  it('qui ne lit pas sa réponse est coupé', async () => {
    const lecteur = await ouverte(programme.url);
    sockets.push(lecteur);
    lecteur.pause();
    let coupe = false;
    lecteur.once('error', () => (coupe = true));
    const demande = `GET ${DOCUMENTATION} HTTP/1.1\r\nhost: localhost\r\n\r\n`;
    lecteur.write(demande.repeat(12));
    // Writing is the only way to learn it without reading.
    await until(
      () => Promise.resolve(lecteur.writable && lecteur.write('\r\n')),
      () => coupe,
    );
  });

  it('deux mille connexions sont tenues, la suivante est refusée', async () => {
    let [recu, fermees] = ['', 0];
    const ouvrir = async () => {
      const socket = await ouverte(programme.url);
      socket.on('data', (donnees: Buffer) => (recu += donnees.toString()));
      socket.once('close', () => (fermees += 1));
      sockets.push(socket);
    };
    // Together they would overflow the queue of the system, which then lets them in one by one.
    while (sockets.length < CONNEXIONS) await Promise.all(Array.from({ length: 100 }, ouvrir));
    await ouvrir();
    await until(
      () => Promise.resolve(fermees),
      (nombre) => nombre > 0,
    );
    // Whoever waits without a request is told so: this one was never let in.
    expect(recu).toBe('');
    for (const socket of sockets.splice(0, 10)) socket.destroy();
    const lire = () => fetch(`${programme.url}/health/live`).catch(() => undefined);
    await until(lire, (reponse) => reponse?.status === 200);
  });

  it('une personne a soixante-quatre demandes en cours, et les autres sont servies', async () => {
    const pressee = await programme.personne('region.instructeur', '53');
    const autre = await programme.personne('region.instructeur', '28');
    const entetes = { 'x-min-position': '9'.padStart(20, '0'), prefer: 'wait=8' };
    const attentes = Array.from({ length: A_LA_FOIS + 16 }, () => pressee.lire('entreprises', entetes));
    await Promise.race(attentes);
    expect((await autre.lire('entreprises')).status).toBe(200);
    const statuts = (await Promise.all(attentes)).map(({ status }) => status);
    expect(statuts.filter((statut) => statut === 200)).toHaveLength(A_LA_FOIS);
    expect(statuts.filter((statut) => statut === 429)).toHaveLength(16);
  });

  it('qui s’en va avant son tour n’a plus de demande en cours', async () => {
    const [pressee, ...autres] = await Promise.all(
      Array.from({ length: 6 }, () => programme.personne('region.instructeur', '53')),
    );
    const entetes = { 'x-min-position': '9'.padStart(20, '0'), prefer: 'wait=3' };
    const attentes = autres.flatMap((autre) => Array.from({ length: 40 }, () => autre.lire('entreprises', entetes)));
    const parties = await Promise.all(Array.from({ length: 2 * A_LA_FOIS }, () => ouverte(programme.url)));
    for (const socket of parties)
      socket.write(
        `GET /api/v1/entreprises HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${pressee?.jeton ?? ''}\r\n\r\n`,
      );
    await fetch(`${programme.url}/health/live`);
    for (const socket of parties) socket.destroy();
    await Promise.all(attentes);
    expect((await pressee?.lire('entreprises'))?.status).toBe(200);
  });
});
