import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readPidFile } from '../../libs/embedded/postmaster-pid-file';
import { choosePlace, clusterFolderIn } from '../../libs/embedded/server-place';
import { until } from '../support/until';

const MAIN = resolve(__dirname, '../../dist/src/main.js');
const EN_COURS = '.en-cours-';

interface Dossier {
  readonly noms: readonly string[];
  /** What the server wrote of itself; empty before. */
  readonly serveur: string;
}

const MOMENTS: readonly (readonly [string, (dossier: Dossier) => boolean])[] = [
  ['pendant que les fichiers de la base s’écrivent', ({ noms }) => noms.some((nom) => nom.includes(EN_COURS))],
  ['quand les fichiers sont là', ({ noms }) => noms.includes('postgresql')],
  ['quand le serveur vient de naître', ({ serveur }) => serveur !== ''],
  ['quand le serveur répond', ({ serveur }) => /^ready/m.test(serveur)],
];

describe('le démarrage interrompu par Ctrl-C', () => {
  const aSupprimer: string[] = [];
  afterAll(() => Promise.all(aSupprimer.map((dossier) => rm(dossier, { recursive: true, force: true }))));

  it.each(MOMENTS)('%s, ne laisse aucun PostgreSQL', async (_, estVenu) => {
    const donnees = await mkdtemp(join(tmpdir(), 'croissance-'));
    const { directory } = await choosePlace(join(donnees, 'base'), false);
    aSupprimer.push(donnees, directory);
    const data = join(clusterFolderIn(directory), 'data');
    const pidFile = join(data, 'postmaster.pid');
    const regarder = async (): Promise<Dossier> => ({
      noms: await readdir(directory),
      serveur: await readFile(pidFile, 'utf8').catch(() => ''),
    });

    const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'test', DONNEES: donnees, PORT: '0' };
    delete env.DATABASE_URL;
    // In a group of its own, as from a terminal: Ctrl-C goes to the group, and may come twice.
    const processus = spawn(process.execPath, [MAIN, '--vide'], { env, detached: true, stdio: 'ignore' });
    const fin = once(processus, 'exit');
    await until(regarder, estVenu);
    for (let fois = 0; fois < 2; fois += 1) process.kill(-(processus.pid ?? 0), 'SIGINT');

    expect(await fin).toEqual([0, null]);
    expect(await readPidFile(pidFile, data)).toBeUndefined();
    expect((await readdir(directory)).filter((nom) => nom.includes(EN_COURS))).toEqual([]);
  });
});
