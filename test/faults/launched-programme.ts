import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { eventually } from './eventually';

export interface LaunchedProgramme {
  readonly url: string;
  readonly pid: number;
  readonly hasExited: () => boolean;
  /** The last lines that it wrote for whoever started it: why it ended, when it did by itself. */
  readonly lastWords: () => string;
  /** kill -9: nothing is finished, nothing is said. Returns when the process is gone. */
  kill(): Promise<void>;
}

const MAIN = resolve(__dirname, '../../dist/src/main.js');
const LISTENS = /(?:répond|dit sa santé) à http:\/\/localhost:(\d+)/;

/** The built programme, in a process of its own, as `npm start` runs it; resolves when it listens. */
export const launchProgramme = async (
  databaseUrl: string,
  donnees: string,
  env: NodeJS.ProcessEnv = {},
): Promise<LaunchedProgramme> => {
  const settings = { DATABASE_URL: databaseUrl, DONNEES: donnees, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'fatal' };
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, ...settings, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exited = once(child, 'exit');
  const hasExited = () => child.exitCode !== null || child.signalCode !== null;
  const kill = async () => {
    child.kill('SIGKILL');
    await exited;
  };
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4_000)));
  try {
    const port = await eventually('écoute du programme', () => {
      if (hasExited()) throw new Error(`Le programme s’est arrêté avant d’écouter : ${said}`);
      return Promise.resolve(LISTENS.exec(said)?.[1]);
    });
    return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, hasExited, lastWords: () => said, kill };
  } catch (error) {
    await kill();
    throw error;
  }
};
