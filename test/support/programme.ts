import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { cleDeSignature } from '../../src/acces/jeton/cle-de-signature';
import { signerJeton } from '../../src/acces/jeton/jeton';
import type { Role } from '../../src/acces/jeton/roles';
import { Appelant } from './appelant';
import { EventStoreDouble } from './eventstoredb';
import { freshDatabase, type FreshDatabase } from './fresh-database';

const DIST = resolve(__dirname, '../../dist/src');
// Whoever stops it in production waits no longer: ten seconds, then the process is killed.
const PATIENCE_MS = 10_000;

export interface Sortie {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const collect = (child: ChildProcess) => {
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (chunk: string) => (texts[name] += chunk));
  }
  return texts;
};

const listening = (child: ChildProcess, texts: { stderr: string }): Promise<string> =>
  new Promise((found, refused) => {
    child.stderr?.on('data', () => {
      const url = /répond à (http:\/\/\S+?) :/.exec(texts.stderr)?.[1];
      if (url) found(url.replace('localhost', '127.0.0.1'));
    });
    child.once('exit', (code) => {
      refused(new Error(`Le programme s’est arrêté (${code ?? 'signal'}) : ${texts.stderr}`));
    });
  });

/** The compiled programme over a database and a data folder of its own, as a process: what people run. */
export class Programme {
  private constructor(
    readonly url: string,
    readonly base: FreshDatabase,
    readonly donnees: string,
    private readonly process: ChildProcess,
    private readonly texts: { readonly stderr: string },
    /** The store of facts, where it is not the database: the wire double, for the scenarios that run on it. */
    readonly eventStore: EventStoreDouble | undefined,
  ) {}

  static async lancer(env: NodeJS.ProcessEnv = {}): Promise<Programme> {
    if (!existsSync(join(DIST, 'main.js'))) throw new Error('Le programme n’est pas construit : npm run build.');
    const base = await freshDatabase();
    const donnees = await mkdtemp(join(tmpdir(), 'croissance-'));
    const own = process.env.SCENARIOS_ON === 'eventstoredb' && env.EVENT_STORE_URL === undefined;
    const double = own ? await EventStoreDouble.start() : undefined;
    const child = Programme.spawn('main.js', ['--vide'], { ...Programme.env(base.url, donnees, double), ...env });
    const texts = collect(child);
    try {
      return new Programme(await listening(child, texts), base, donnees, child, texts, double);
    } catch (error) {
      await double?.kill();
      await base.drop();
      await rm(donnees, { recursive: true, force: true });
      throw error;
    }
  }

  /** The same database and folder again, once it was stopped, with other settings. */
  async relancer(env: NodeJS.ProcessEnv): Promise<Programme> {
    const child = Programme.spawn('main.js', ['--vide'], { ...Programme.env(this.base.url, this.donnees), ...env });
    const texts = collect(child);
    return new Programme(await listening(child, texts), this.base, this.donnees, child, texts, this.eventStore);
  }

  private static env(url: string, donnees: string, double?: EventStoreDouble): NodeJS.ProcessEnv {
    const env = {
      ...process.env,
      NODE_ENV: 'test',
      DATABASE_URL: url,
      DONNEES: donnees,
      LOG_LEVEL: 'silent',
      PORT: '0',
    };
    return double ? { ...env, EVENT_STORE_URL: double.url } : env;
  }

  private static spawn(script: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
    return spawn(process.execPath, [join(DIST, script), ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  }

  /** What it said to whoever started it. */
  get dit(): string {
    return this.texts.stderr;
  }

  /** Somebody with a role on a territory; another person at each call unless told who. */
  async personne(role: Role, territoire: string, personneId: string = uuidv7()): Promise<Appelant> {
    const cle = await cleDeSignature(join(this.donnees, 'cle-des-jetons'));
    return new Appelant(this.url, await signerJeton(cle, { personneId, role, territoire }, new Date()), personneId);
  }

  /** The same programme from a terminal, on the same database. */
  async commande(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Sortie> {
    const child = Programme.spawn('cli.js', args, {
      ...Programme.env(this.base.url, this.donnees, this.eventStore),
      ...env,
    });
    const texts = collect(child);
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, ...texts };
  }

  /** Asks it to end, and waits for it; its exit status, null when it had to be killed. */
  async arreter(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return this.process.exitCode;
    const ended = once(this.process, 'exit') as Promise<[number | null]>;
    const impatience = setTimeout(() => this.process.kill('SIGKILL'), PATIENCE_MS);
    this.process.kill(signal);
    const [code] = await ended;
    clearTimeout(impatience);
    return code;
  }

  async fermer(): Promise<void> {
    await this.arreter();
    await this.eventStore?.stop();
    await this.base.drop();
    await rm(this.donnees, { recursive: true, force: true });
  }
}
