import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { PostgresEventStore } from '#libs/event-store';
import { ProjectionEngine } from '#libs/projections';
import { signerJeton } from '../../src/acces/jeton/jeton';
import { histoires } from '../../src/audit/histoires/histoires.projection';
import { rejuger } from '../../src/audit/rejugement/rejuger';
import { DECISIONS, UPCAST } from '../../src/composition/parts';
import { freshDatabase } from '../support/fresh-database';
import { jouerUneAnnee } from '../support/programme/annee-simulee';
import type { Bench } from './figures';
import { fillLog, STEPS_PER_FILE } from './fill-log';
import { underLoad } from './load';
import { startMeasuredServer } from './measured-server';
import { peakMemory } from './peak-memory';

const FACTS = 1_000_000;
const LONG_STREAM = 1_000;
const COMPANIES = 3_000;
const ASKING_MS = 10_000;
const WAIT_MS = 600_000;
const TARGETS = { historyMs: 50, stateMs: 100, decisions: 2_000 };
const READER = { personneId: '0190c5a0-0000-7000-8000-00000000000a', role: 'mission.pilote', territoire: 'FR' };
const ENVELOPE = `53.2026.${randomUUID()}`;

/** Id of a file of `fillLog`. */
const fileId = (rank: number): string =>
  createHash('md5')
    .update(`dossier${rank}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

/** One envelope that was opened, and topped up until its stream is long. */
const appendLongStream = async (store: PostgresEventStore, length: number): Promise<void> => {
  const metadata = {
    ...{ commandId: randomUUID(), correlationId: randomUUID(), causationId: randomUUID() },
    ...{ actor: READER, occurredAt: new Date().toISOString() },
  };
  const facts = Array.from({ length }, (_, rank) => ({
    id: randomUUID(),
    type: rank === 0 ? 'EnveloppeOuverte.v1' : 'EnveloppeAbondee.v1',
    data: {
      ...{ enveloppeId: ENVELOPE, region: '53', annee: 2026, montantCentimes: 100_000, decision: `BENCH-${rank}` },
      ...(rank === 0 ? { dispositifId: randomUUID(), ouverteLe: '2026-01-02' } : { abondeeLe: '2026-02-02' }),
    },
  }));
  for (let from = 0; from < length; from += 500) {
    const expected = from === 0 ? ('no-stream' as const) : BigInt(from - 1);
    await store.append({ stream: `enveloppe-${ENVELOPE}`, expected, events: facts.slice(from, from + 500), metadata });
  }
};

/** The projection of histories alone, over the whole log. */
const placeEveryFact = async (url: string, store: PostgresEventStore): Promise<void> => {
  const source = await new DataSource({
    ...{ type: 'postgres' as const, url, entities: [...histoires.tables], installExtensions: false },
  }).initialize();
  const execute = () => Promise.reject(new Error('A projection sends nothing.'));
  const engine = new ProjectionEngine({
    url,
    source,
    journal: store,
    projections: [histoires],
    reactions: [],
    execute,
  });
  await engine.start();
  const { position } = await store.head();
  if (!(await engine.reached(histoires.name, position, WAIT_MS))) throw new Error('The facts were not placed in time.');
  await engine.stop();
  await source.query('vacuum (analyze)');
  await source.destroy();
};

/** Histories of files among a million facts, and states of a long stream, asked over HTTP. */
const questions = async ({ scale, note, report }: Bench): Promise<void> => {
  const { url, drop } = await freshDatabase();
  const files = Math.ceil((FACTS * scale) / STEPS_PER_FILE);
  note('journal');
  const facts = await fillLog(url, files);
  const store = new PostgresEventStore({ url, upcast: UPCAST });
  await appendLongStream(store, LONG_STREAM);
  note(`${facts} faits : rangement`);
  await placeEveryFact(url, store);
  await store.close();
  const key = randomBytes(32);
  const { port, stop } = await startMeasuredServer(url, key, { BENCH_ENGINE: 'off', DEMANDES_PAR_SECONDE: '0' });
  const headers = { authorization: `Bearer ${await signerJeton(key, READER, new Date())}` };
  const ask = async (path: string, isRight: (answer: Readonly<Record<string, unknown>>) => boolean): Promise<void> => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/audit/${path}`, { headers });
    const body = (await answer.json()) as Readonly<Record<string, unknown>>;
    if (answer.status !== 200 || !isRight(body)) throw new Error(`${path} answered ${answer.status}.`);
  };
  let asked = 0;
  const history = () => ask(`faits?sur=${fileId((asked++ * 7_919) % files)}`, ({ total }) => total === STEPS_PER_FILE);
  const day = new Date().toISOString().slice(0, 10);
  const state = () => ask(`flux/enveloppe-${ENVELOPE}/etat?le=${day}`, ({ faits }) => faits === LONG_STREAM);
  for (const [name, call, atMost] of [
    [`histoire d’un dossier parmi ${facts} faits, p95`, history, TARGETS.historyMs],
    [`état d’un flux de ${LONG_STREAM} faits, p95`, state, TARGETS.stateMs],
  ] as const) {
    note(name);
    await underLoad(1, (ASKING_MS * scale) / 4, call);
    const { p95Ms } = await underLoad(1, ASKING_MS * scale, call);
    report(name, p95Ms, 'ms', { against: `${atMost} ms`, peer: atMost, atMost: 1 });
  }
  await stop();
  await drop();
};

/** Decisions of a simulated year, run again; memory over a quarter of them, and over all. */
const decisions = async ({ scale, note, report }: Bench): Promise<void> => {
  const { url, drop } = await freshDatabase();
  const entreprises = Math.ceil(COMPANIES * scale);
  note(`année simulée de ${entreprises} entreprises`);
  await jouerUneAnnee({ databaseUrl: url, eventStoreUrl: undefined }, { entreprises, dernierJour: '2026-03-15' });
  const journal = new PostgresEventStore({ url, upcast: UPCAST });
  const runAgain = (au?: string) =>
    peakMemory(async () => {
      const start = performance.now();
      let count = 0;
      let differing = 0;
      for await (const { issue } of rejuger({ journal, decisions: DECISIONS, au })) {
        count += 1;
        if (issue === 'differente' || issue === 'refusee') differing += 1;
      }
      return { count, differing, perSecond: (count / (performance.now() - start)) * 1_000 };
    });
  note('second jugement');
  const quarter = await runAgain('2025-04-30');
  const whole = await runAgain();
  if (whole.result.differing > 0) throw new Error(`${whole.result.differing} decisions came out otherwise.`);
  const target = { against: `${TARGETS.decisions} par seconde`, peer: TARGETS.decisions, target: 1 };
  report(`${whole.result.count} décisions rejugées`, whole.result.perSecond, 'decisions/s', target);
  report(`second jugement, mémoire au plus haut, ${quarter.result.count} décisions`, quarter.megabytes, 'MB');
  report(`second jugement, mémoire au plus haut, ${whole.result.count} décisions`, whole.megabytes, 'MB', {
    ...{ against: `${quarter.result.count} décisions`, peer: quarter.megabytes, atMost: 1.25 },
  });
  await journal.close();
  await drop();
};

/** What auditors ask, at the size that the targets speak of. */
export const audit = async (bench: Bench): Promise<void> => {
  await questions(bench);
  await decisions(bench);
};
