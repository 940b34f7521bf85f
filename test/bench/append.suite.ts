import { Client } from 'pg';
import { freshDatabase } from '../support/fresh-database';
import { emmett, inserts, postgresStore, type Contender } from './append-contenders';
import type { Bench } from './figures';
import { inTurns, underLoad, type Measured } from './load';
import { installPeers } from './peers';
import { shapeMicroseconds } from './shape-cost';

const CALLERS = [1, 8, 32];
// Short turns, because the disk of a shared machine slows down for seconds.
const ROUNDS = 12;
const ROUND_MS = 350;
const WARM_UP_MS = 1_000;
const EMMETT = 'emmett-postgresql 0.42';
const INSERTS = 'insertions préparées, 32 connexions';
/** What is promised, by number of callers. */
const TARGETS: Readonly<Record<number, { readonly emmett?: number; readonly inserts: number }>> = {
  1: { emmett: 1.5, inserts: 0.8 },
  8: { inserts: 1.2 },
  32: { emmett: 6, inserts: 2 },
};

/** Every position from 1 to the last, and as many events as were acknowledged. */
const assertContiguous = async (url: string, acknowledged: number): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ events: number; last: number; head: number }>(
      `select count(*)::int as events, coalesce(max(position), 0)::int as last,
        (select position::int from es.log_head) as head from es.events`,
    );
    const [{ events, last, head }] = rows as [{ events: number; last: number; head: number }];
    if (events !== last || events !== head || events !== acknowledged) {
      throw new Error(`Hole: ${events} events, last ${last}, head ${head}, ${acknowledged} acknowledged.`);
    }
  } finally {
    await client.end();
  }
};

export const append = async ({ scale, note, report }: Bench): Promise<void> => {
  await installPeers(note);
  const databases = { postgres: await freshDatabase(), emmett: await freshDatabase(), inserts: await freshDatabase() };
  const contenders = {
    postgres: postgresStore(databases.postgres.url),
    emmett: await emmett(databases.emmett.url),
    inserts: await inserts(databases.inserts.url),
  };
  let acknowledged = 0;
  const roundOf = (contender: Contender, callers: number, ms: number) => async (): Promise<Measured> => {
    const measured = await underLoad(callers, ms, contender.one);
    if (contender === contenders.postgres) acknowledged += measured.count;
    return measured;
  };
  const at = (callers: number, ms: number) => ({
    postgres: roundOf(contenders.postgres, callers, ms),
    emmett: roundOf(contenders.emmett, callers, ms),
    inserts: roundOf(contenders.inserts, callers, ms),
  });

  report('comparer un fait à son schéma, avant son ajout', shapeMicroseconds(), 'µs');
  for (const callers of CALLERS) {
    note(`${callers} appelants`);
    await inTurns(1, at(callers, WARM_UP_MS * Math.min(1, scale)));
    const measured = await inTurns(ROUNDS, at(callers, ROUND_MS * scale));
    const promised = TARGETS[callers];
    const compare = (against: string, { perSecond: peer }: Measured, target: number | undefined) => {
      const comparison = { against, peer, ...(target === undefined ? {} : { target }) };
      report(`ajouts, ${callers} appelants`, measured.postgres, 'events/s', comparison);
    };
    compare(EMMETT, measured.emmett, promised?.emmett);
    compare(INSERTS, measured.inserts, promised?.inserts);
    report(`${EMMETT}, ${callers} appelants`, measured.emmett, 'events/s');
    report(`${INSERTS}, ${callers} appelants`, measured.inserts, 'events/s');
    report(`ajouts, ${callers} appelants, p99`, measured.postgres.p99Ms, 'ms');
    report(`${EMMETT}, ${callers} appelants, p99`, measured.emmett.p99Ms, 'ms');
    report(`${INSERTS}, ${callers} appelants, p99`, measured.inserts.p99Ms, 'ms');
  }
  await Promise.all(Object.values(contenders).map((contender) => contender.close()));
  await assertContiguous(databases.postgres.url, acknowledged);
  note(`${acknowledged} faits ajoutés, aucun trou`);
  for (const database of Object.values(databases)) await database.drop();
};
