import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { PostgresEventStore } from '#libs/event-store';
import { ProjectionEngine, projectionStatuses } from '#libs/projections';
import { ENTITIES, PROJECTIONS } from '../../src/composition/parts';
import { freshDatabase } from '../support/fresh-database';
import type { Bench } from './figures';
import { fillLog } from './fill-log';
import { inTurns, underLoad } from './load';
import { startMeasuredServer } from './measured-server';

const FEW = 10_000;
const MANY = 100_000;
const CALLERS = 8;
const ROUNDS = 5;
const ROUND_MS = 1_000;
const STEP_MS = 5_000;

/** A halted projection would be waited for without end. */
const refuseHalted = async (pool: ProjectionEngine['pool']): Promise<void> => {
  const halted = (await projectionStatuses(pool)).find((status) => status.halted !== undefined);
  if (halted) throw new Error(`${halted.name} is halted: ${halted.halted?.error ?? ''}`);
};

/** The programme over a database with so many files that were filed, decided, paid and closed. Reactions do not run. */
const programmeWith = async (files: number, note: Bench['note']) => {
  note(`${files} dossiers : journal`);
  const { url, drop } = await freshDatabase();
  await fillLog(url, files);
  note(`${files} dossiers : projections`);
  const source = await new DataSource({
    type: 'postgres',
    url,
    entities: [...ENTITIES],
    installExtensions: false,
  }).initialize();
  const journal = new PostgresEventStore({ url });
  const execute = () => Promise.reject(new Error('No command was expected.'));
  const engine = new ProjectionEngine({ url, source, journal, projections: PROJECTIONS, reactions: [], execute });
  await engine.start();
  const { position } = await journal.head();
  for (const { name } of PROJECTIONS)
    while (!(await engine.reached(name, position, STEP_MS))) await refuseHalted(engine.pool);
  await engine.stop();
  await journal.close();
  // As autovacuum would have done meanwhile.
  await source.query('vacuum (analyze)');
  await source.destroy();
  const { port, stop } = await startMeasuredServer(url, randomBytes(32), { BENCH_ENGINE: 'off' });
  const close = async () => {
    await stop();
    await drop();
  };
  return { page: `http://127.0.0.1:${port}/pilotage`, close };
};

const ask = async (url: string): Promise<void> => {
  const answer = await fetch(url);
  const page = await answer.text();
  if (answer.status !== 200 || !page.includes('Clos')) throw new Error(`The page answered ${answer.status}.`);
};

/** The dashboard must take as long over ten times as many files. */
export const pilotage = async ({ scale, dossiers, note, report }: Bench): Promise<void> => {
  const count = { few: Math.ceil(FEW * scale), many: dossiers ?? Math.ceil(MANY * scale) };
  const few = await programmeWith(count.few, note);
  const many = await programmeWith(count.many, note);
  for (const callers of [1, CALLERS]) {
    const roundOf = (page: string) => () => underLoad(callers, ROUND_MS * scale, () => ask(page));
    const rounds = { few: roundOf(few.page), many: roundOf(many.page) };
    await inTurns(1, rounds);
    const measured = await inTurns(ROUNDS, rounds);
    const comparison = { against: `${count.few} dossiers`, peer: measured.few.p50Ms, atMost: 1.5 };
    report(`page, ${count.many} dossiers, ${callers} appelants, médiane`, measured.many.p50Ms, 'ms', comparison);
    report(`page, ${count.few} dossiers, ${callers} appelants, médiane`, measured.few.p50Ms, 'ms');
    report(`page, ${count.many} dossiers, ${callers} appelants, p95`, measured.many.p95Ms, 'ms');
  }
  await few.close();
  await many.close();
};
