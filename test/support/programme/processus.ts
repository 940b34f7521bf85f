import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Corps } from './appelant';

export interface Sortie {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const DIST = resolve(__dirname, '../../../dist/src');
const ECOUTE = /(?:répond|dit sa santé) à http:\/\/localhost:(\d+)/;

const engendrer = (script: string, args: readonly string[], env: NodeJS.ProcessEnv, entree?: Buffer) => {
  if (!existsSync(join(DIST, script))) throw new Error('Le programme n’est pas construit : npm run build.');
  const child = spawn(process.execPath, [join(DIST, script), ...args], { env, stdio: 'pipe' });
  child.stdin.end(entree);
  const textes = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (chunk: string) => (textes[name] += chunk));
  return { child, textes };
};

/** A command of the terminal, until it has ended. */
export const executer = async (args: readonly string[], env: NodeJS.ProcessEnv, entree?: Buffer): Promise<Sortie> => {
  const { child, textes } = engendrer('cli.js', args, env, entree);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...textes };
};

/** One process of the built programme, as people run it. */
export class Processus {
  private readonly fin: Promise<unknown>;

  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
    private readonly textes: { readonly stderr: string; readonly stdout: string },
  ) {
    this.fin = this.fini ? Promise.resolve() : once(child, 'exit');
  }

  /** Resolves when it listens; rejects with what it said when it ends before. */
  static async lancer(env: NodeJS.ProcessEnv): Promise<Processus> {
    const { child, textes } = engendrer('main.js', ['--vide'], env);
    const url = await new Promise<string>((found, refused) => {
      child.stderr.on('data', () => {
        const port = ECOUTE.exec(textes.stderr)?.[1];
        if (port !== undefined) found(`http://127.0.0.1:${port}`);
      });
      child.once('close', (code) => {
        refused(new Error(`Le programme s’est arrêté (${code ?? 'signal'}) : ${textes.stderr}`));
      });
    });
    return new Processus(url, child, textes);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** What it said to whoever started it. */
  get dit(): string {
    return this.textes.stderr;
  }

  /** What it logged. */
  get journaux(): string {
    return this.textes.stdout;
  }

  get fini(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  /** What it says of its health. */
  async sante(quoi: 'live' | 'ready'): Promise<{ readonly status: number; readonly body: Corps }> {
    const reponse = await fetch(`${this.url}/health/${quoi}`);
    return { status: reponse.status, body: (await reponse.json()) as Corps };
  }

  /** Asks it to end, and waits for it; its exit status. */
  async arreter(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.child.kill(signal);
    await this.fin;
    return this.child.exitCode;
  }

  /** As `kill -9`: nothing is finished, nothing is said. Returns when it is gone. */
  async tuer(): Promise<void> {
    await this.arreter('SIGKILL');
  }
}
