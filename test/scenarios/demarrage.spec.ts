import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { Programme, type Processus } from '../support/programme';

const FAUX: readonly (readonly [NodeJS.ProcessEnv, RegExp])[] = [
  [{ PORT: 'trois' }, /PORT doit être un nombre/],
  [{ DATABASE_URL: 'mysql://u:secret@h/b' }, /DATABASE_URL doit être de la forme postgres:/],
  [{ LOG_LEVEL: 'fort' }, /LOG_LEVEL doit valoir/],
  [{ ROLE: 'chef' }, /^.*ROLE doit valoir all, api ou worker/],
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
});
