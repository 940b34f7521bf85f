import { Pool, types } from 'pg';
import { upcasterOf } from '#libs/event-sourcing';
import { PostgresEventStore, verifyFacts, verifyJournal } from '#libs/event-store';
import { COLUMNS, type StoredRow } from '../../libs/event-store/postgres/journal/stored-event';
import { freshDatabase } from '../support/fresh-database';
import type { Bench } from './figures';
import { fillLog, STEPS_PER_FILE } from './fill-log';
import { inTurns, timed, type Measured } from './load';
import { peakMemory } from './peak-memory';

const EVENTS = 1_000_000;
const ROUNDS = 2;
const PAGE = 5_000;
const RAW = 'les mêmes pages par pg, en texte, sans lecture du JSON';
const TARGET = 0.5;

// One event in nine is of an older version.
const upcast = upcasterOf([
  {
    from: 'DecisionProposee.v1',
    to: 'DecisionProposee.v2',
    upcast: (data) => ({ ...data, avis: 'favorable' }),
  },
]);

const replayed = async (store: PostgresEventStore, limit: number): Promise<number> => {
  let events = 0;
  let upcasts = 0;
  for await (const page of store.readAll({ pageSize: PAGE })) {
    for (const { type, data } of page.events) if (type === 'DecisionProposee.v2' && 'avis' in data) upcasts++;
    events += page.events.length;
    if (events >= limit) break;
  }
  if (events === EVENTS && upcasts === 0) throw new Error('No event was upcast.');
  return events;
};

const asText = { getTypeParser: () => (value: string) => value } as unknown as typeof types;

/** What the wire costs: the same columns of the same rows, left as they come. */
const readRaw = async (pool: Pool): Promise<number> => {
  let events = 0;
  for (let after = '0'; ;) {
    const { rows } = await pool.query<StoredRow>({
      name: 'read-raw',
      text: `select ${COLUMNS} from es.events where position > $1 order by position limit $2`,
      values: [after, PAGE],
      rowMode: 'array',
    } as never);
    const last = rows.at(-1);
    if (!last) return events;
    events += rows.length;
    [after] = last;
  }
};

export const replay = async ({ scale, note, report }: Bench): Promise<void> => {
  const database = await freshDatabase();
  const files = Math.max(1, Math.round((EVENTS * scale) / STEPS_PER_FILE));
  note('remplissage du journal');
  const total = await fillLog(database.url, files);
  const store = new PostgresEventStore({ url: database.url, upcast });
  const pool = new Pool({ connectionString: database.url, max: 1, types: asText });

  note(`${total} faits : mémoire d’un quart`);
  const quarter = await peakMemory(() => replayed(store, total / 4));
  note('tours alternés');
  // Of the first turn: later ones inherit what the contender left.
  let whole: { result: number; megabytes: number } | undefined;
  const replayWhole = async () => {
    const peak = await peakMemory(() => replayed(store, total));
    return (whole ??= peak).result;
  };
  const measured = await inTurns(ROUNDS, {
    replay: () => timed(replayWhole),
    raw: () => timed(() => readRaw(pool)),
  });
  const comparison = { against: RAW, peer: measured.raw.perSecond, target: TARGET };
  report('relecture : lire, analyser, mettre à jour la version', measured.replay, 'events/s', comparison);
  report(RAW, measured.raw, 'events/s');
  for (const { result, megabytes } of [quarter, ...(whole ? [whole] : [])])
    report(`relecture, mémoire au plus haut, ${result} faits`, megabytes, 'MB');

  note('vérification');
  const scan = async () => {
    await pool.query('select count(territoire) from es.events');
    return total;
  };
  const verify = async () => {
    const broken = (await verifyJournal(database.url, database.url)).filter(({ ok }) => !ok);
    if (broken.length > 0) throw new Error(`The log is broken: ${broken[0]?.detail ?? ''}`);
    return total;
  };
  // What they find does not count: these facts were written without the programme.
  const verifyEach = async () => {
    await verifyFacts(database.url, { streams: [], shape: () => undefined });
    return total;
  };
  const verified = await inTurns(1, {
    verify: () => timed(async () => (await verify()) && verifyEach()),
    read: () => timed(() => readRaw(pool)),
    rules: () => timed(verify),
    scan: () => timed(scan),
  });
  const secondsOf = ({ perSecond }: Measured) => total / perSecond;
  report(`vérification de ${total} faits`, secondsOf(verified.verify), 's', {
    against: RAW,
    peer: secondsOf(verified.read),
    atMost: 3,
  });
  report(`vérification, ses règles dans la base`, secondsOf(verified.rules), 's', {
    against: 'un parcours de la table',
    peer: secondsOf(verified.scan),
  });

  await store.close();
  await pool.end();
  await database.drop();
};
