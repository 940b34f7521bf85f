import { DataSource } from 'typeorm';
import { PostgresEventStore } from '#libs/event-store';
import { ProjectionEngine } from '#libs/projections';
import { dossiers } from '../../src/modules/aides-regionales/read-models/dossiers/dossiers.projection';
import { freshDatabase } from '../support/fresh-database';
import type { Bench } from './figures';
import { fillLog, STEPS_PER_FILE } from './fill-log';
import { inTurns, timed } from './load';
import { peakMemory } from './peak-memory';
import { buildOneByOne } from './upsert-per-event';

/** Ours on half a million once, to see that speed and memory stay; the other way on fewer: its rows are fewer too, which helps it. */
const EVENTS = { whole: 500_000, quarter: 125_000, oneByOne: 45_000 };
const ROUNDS = 3;
const ONE_BY_ONE = 'la même projection, une écriture par fait';
const TARGET = 7;

interface Site {
  readonly source: DataSource;
  readonly store: PostgresEventStore;
  readonly engine: ProjectionEngine;
  readonly events: number;
  close(): Promise<void>;
}

const siteOf = async (wanted: number): Promise<Site> => {
  const { url, drop } = await freshDatabase();
  const events = await fillLog(url, Math.max(1, Math.round(wanted / STEPS_PER_FILE)));
  const source = new DataSource({ type: 'postgres', url, entities: [...dossiers.tables], installExtensions: false });
  await source.initialize();
  const store = new PostgresEventStore({ url });
  const execute = () => Promise.reject(new Error('A projection sends nothing.'));
  const engine = new ProjectionEngine({ url, source, journal: store, projections: [dossiers], reactions: [], execute });
  const close = async () => {
    await engine.stop();
    await store.close();
    await source.destroy();
    await drop();
  };
  return { source, store, engine, events, close };
};

const rebuilt = async ({ engine, events }: Site): Promise<number> => {
  await engine.rebuild(dossiers.name, () => undefined);
  return events;
};

/** Both ways must have made the same rows, or they were not the same work. */
const digestOf = async (source: DataSource, table: string): Promise<string> => {
  const [row] = await source.query<{ digest: string }[]>(
    `select count(*) || ' ' || sum(hashtextextended(t::text, 0)) as digest from ${table} t`,
  );
  return row?.digest ?? '';
};

const assertSameRows = async (site: Site): Promise<void> => {
  await rebuilt(site);
  const bySets = await digestOf(site.source, 'lecture.dossiers');
  await site.source.query('drop view lecture.dossiers');
  await buildOneByOne(site.engine.pool, site.source, site.store, dossiers);
  const oneByOne = await digestOf(site.source, 'lecture.dossiers__b1');
  if (bySets !== oneByOne) throw new Error(`Rows differ: ${bySets} by sets, ${oneByOne} one by one.`);
};

export const rebuild = async ({ scale, note, report }: Bench): Promise<void> => {
  note('remplissage des journaux');
  const small = await siteOf(EVENTS.oneByOne * scale);
  const quarter = await siteOf(EVENTS.quarter * scale);
  const whole = await siteOf(EVENTS.whole * scale);
  for (const { engine } of [small, quarter, whole]) await engine.prepare();
  await assertSameRows(small);

  note(`${whole.events} faits : mémoire`);
  const once = (site: Site) => peakMemory(() => timed(() => rebuilt(site)));
  const peaks = { quarter: await once(quarter), whole: await once(whole) };
  note('tours alternés');
  const measured = await inTurns(ROUNDS, {
    engine: () => timed(() => rebuilt(quarter)),
    oneByOne: () => timed(() => buildOneByOne(small.engine.pool, small.source, small.store, dossiers)),
  });
  const comparison = { against: ONE_BY_ONE, peer: measured.oneByOne.perSecond, target: TARGET };
  report('reconstruction des dossiers', measured.engine, 'events/s', comparison);
  report(ONE_BY_ONE, measured.oneByOne, 'events/s');
  report(`reconstruction de ${whole.events} faits, une fois`, peaks.whole.result.perSecond, 'events/s');
  report(`reconstruction, mémoire au plus haut, ${quarter.events} faits`, peaks.quarter.megabytes, 'MB');
  report(`reconstruction, mémoire au plus haut, ${whole.events} faits`, peaks.whole.megabytes, 'MB');
  for (const site of [small, quarter, whole]) await site.close();
};
