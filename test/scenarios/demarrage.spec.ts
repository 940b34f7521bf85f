import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Programme, type Processus } from '../support/programme';

const FAUX: readonly (readonly [NodeJS.ProcessEnv, RegExp])[] = [
  [{ PORT: 'trois' }, /PORT doit être un nombre/],
  [{ DATABASE_URL: 'mysql://u:secret@h/b' }, /DATABASE_URL doit être de la forme postgres:/],
  [{ LOG_LEVEL: 'fort' }, /LOG_LEVEL doit valoir/],
  [{ ROLE: 'chef' }, /^.*ROLE doit valoir all, api ou worker/],
  [{ HOST: '203.0.113.7' }, /HOST : « 203.0.113.7 » n’est pas une adresse de cette machine/],
  [{ DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/b' }, /rien ne répond à cette adresse/],
];

describe('au démarrage, le programme', () => {
  let programme: Programme;
  let occupant: Server;
  let port: number;
  let voisin: Processus;
  let refus: readonly unknown[];
  beforeAll(async () => {
    programme = await Programme.installer();
    occupant = createServer().listen(0, '127.0.0.1');
    await once(occupant, 'listening');
    ({ port } = occupant.address() as AddressInfo);
    const refuser = ([env]: (typeof FAUX)[number]) => programme.lancer(env).catch((error: unknown) => error);
    [voisin, refus] = await Promise.all([programme.lancer({ PORT: String(port) }), Promise.all(FAUX.map(refuser))]);
  });
  afterAll(async () => {
    await programme.fermer();
    occupant.close();
  });

  it('prend un autre port quand le sien est pris', async () => {
    expect(voisin.dit).toContain(`Le port ${port} est pris`);
    expect(new URL(voisin.url).port).not.toBe(String(port));
    expect((await voisin.sante('live')).status).toBe(200);
  });

  it.each(FAUX.map(([env, phrase], rang) => [env, phrase, rang] as const))(
    'refuse une configuration fausse : %j',
    (_, phrase, rang) => {
      const erreur = refus[rang];
      expect(erreur).toBeInstanceOf(Error);
      expect((erreur as Error).message).toMatch(phrase);
      expect((erreur as Error).message).not.toMatch(/secret|\n\s+at /);
    },
  );

  it('dit une adresse où c’est lui qui répond, quand un autre programme tient ce port ailleurs', async () => {
    const autre = createServer((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n')).listen(0, '::1');
    await once(autre, 'listening').catch(() => undefined);
    const tenu = (autre.address() as AddressInfo | null)?.port;
    try {
      const { url } = await programme.lancer({ PORT: String(tenu ?? 0) });
      const vie = await fetch(`${url}/health/live`);
      expect(await vie.json()).toEqual({ status: 'ok' });
    } finally {
      autre.close();
    }
  });

  it('dit en une phrase que la clé des jetons est abîmée', async () => {
    await writeFile(join(programme.donnees, 'cle-des-jetons'), 'abc');
    const erreur = await programme.lancer().catch((error: unknown) => error);
    expect((erreur as Error).message).toMatch(
      /La clé de signature .* est abîmée : supprimez-la, une autre sera faite\./,
    );
    expect((erreur as Error).message).not.toMatch(/\n\s+at /);
  });
});
