import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { entrepriseDe, Programme, referencement } from '../support/programme';
import { until } from '../support/until';

const MAIN = resolve(__dirname, '../../dist/src/main.js');
/** Every write into it fails as on a full disk; only Linux has it. */
const PLEIN = '/dev/full';

const portLibre = async (): Promise<number> => {
  const serveur = createServer().listen(0, '127.0.0.1');
  await once(serveur, 'listening');
  const { port } = serveur.address() as AddressInfo;
  serveur.close();
  await once(serveur, 'close');
  return port;
};

const siLinux = existsSync(PLEIN) ? describe : describe.skip;
if (!existsSync(PLEIN)) process.stdout.write(`Sorties perdues : sauté, ce système n’a pas ${PLEIN}.\n`);

siLinux('quand ses journaux et ses phrases vont sur un disque plein, le programme', () => {
  let programme: Programme;
  let processus: ChildProcess;
  beforeAll(async () => {
    programme = await Programme.installer();
    const port = await portLibre();
    const plein = openSync(PLEIN, 'w');
    processus = spawn(process.execPath, [MAIN, '--vide'], {
      env: {
        ...process.env,
        NODE_ENV: 'test',
        DATABASE_URL: programme.base.url,
        DONNEES: programme.donnees,
        PORT: String(port),
        LOG_LEVEL: 'info',
        ...(programme.eventStore ? { EVENT_STORE_URL: programme.eventStore.url } : {}),
      },
      stdio: ['ignore', plein, plein],
    });
    closeSync(plein);
    programme.joindre = () => `http://127.0.0.1:${port}`;
    await until(
      () => {
        if (processus.exitCode !== null) throw new Error(`Le programme est mort (${processus.exitCode}).`);
        return fetch(`${programme.url}/health/live`).catch(() => undefined);
      },
      (reponse) => reponse?.status === 200,
    );
  });
  afterAll(async () => {
    if (processus.exitCode === null) {
      processus.kill('SIGKILL');
      await once(processus, 'exit');
    }
    await programme.fermer();
  });

  it('répond, garde les actes, et finit proprement', async () => {
    await programme.faire(referencement('53', entrepriseDe(1)));
    await programme.faire(referencement('53', entrepriseDe(2)));
    const inconnue = await fetch(`${programme.url}/api/v1/entreprises/000000000`);
    expect(inconnue.status).toBeGreaterThanOrEqual(400);
    expect((await fetch(`${programme.url}/health/live`)).status).toBe(200);
    processus.kill('SIGTERM');
    expect(await once(processus, 'exit')).toEqual([0, null]);
  });
});
