import { randomBytes } from 'node:crypto';
import { signerJeton } from '../../src/acces/jeton/jeton';
import { freshDatabase } from '../support/fresh-database';
import { postgresStore, type Contender } from './append-contenders';
import { adapter, bareClient, discarded, journaled } from './eventstoredb-contenders';
import { eventStoreServer } from './eventstoredb-server';
import type { Bench } from './figures';
import { HttpCaller } from './http-caller';
import { inTurns, timed, underLoad, type Measured } from './load';
import { companyBody } from './sample-company';
import { startMeasuredServer } from './measured-server';

const CALLERS = [1, 32];
const ROUNDS = 4;
const ROUND_MS = 1_000;
const EVENTS = 100_000;
const BARE = 'le client seul';
const DISCARDED = 'une souscription filtrée qui ne garde rien';
const TARGETS = { callers: 32, append: 0.9, journal: 0.5 };
const ACTOR = { personneId: '0190c5a0-0000-7000-8000-00000000000a', role: 'mission.pilote', territoire: 'FR' };

const appends = async ({ scale, note, report }: Bench, url: string, server: string): Promise<number> => {
  const databases = [await freshDatabase(), await freshDatabase()] as const;
  const contenders = {
    adapter: adapter(url, databases[0].url),
    bare: bareClient(url),
    postgres: postgresStore(databases[1].url),
  };
  let stored = 0;
  const roundOf = (contender: Contender, callers: number, ms: number) => async (): Promise<Measured> => {
    const measured = await underLoad(callers, ms, () => contender.one());
    if (contender !== contenders.postgres) stored += measured.count;
    return measured;
  };
  const at = (callers: number, ms: number) => ({
    adapter: roundOf(contenders.adapter, callers, ms),
    bare: roundOf(contenders.bare, callers, ms),
    postgres: roundOf(contenders.postgres, callers, ms),
  });
  await inTurns(1, at(32, 1_000 * scale));
  for (const callers of CALLERS) {
    note(`${callers} appelants`);
    const { adapter, bare, postgres } = await inTurns(ROUNDS, at(callers, ROUND_MS * scale));
    const target = callers === TARGETS.callers ? { target: TARGETS.append } : {};
    const comparison = { against: `${BARE}, ${server}`, peer: bare.perSecond, ...target };
    report(`ajouts sur ${server}, ${callers} appelants`, adapter, 'events/s', comparison);
    report(`${BARE}, ${server}, ${callers} appelants`, bare, 'events/s');
    report(`ajouts sur PostgreSQL, ${callers} appelants`, postgres, 'events/s');
    report(`ajouts sur ${server}, ${callers} appelants, p99`, adapter.p99Ms, 'ms');
  }
  await Promise.all(Object.values(contenders).map((contender) => contender.close()));
  for (const database of databases) await database.drop();
  return stored;
};

const journal = async ({ scale, note, report }: Bench, url: string, server: string, stored: number): Promise<void> => {
  const events = Math.round(EVENTS * scale);
  note(`journal : ${events} faits`);
  const filler = bareClient(url);
  for (let there = stored; there < events; there += 256)
    await Promise.all(Array.from({ length: 256 }, () => filler.one()));
  await filler.close();
  const contenders = {
    copied: async () => {
      const database = await freshDatabase();
      const measured = await timed(() => journaled(url, database.url, events));
      await database.drop();
      return measured;
    },
    bare: () => timed(() => discarded(url, events)),
  };
  await inTurns(1, contenders);
  const { copied, bare } = await inTurns(ROUNDS, contenders);
  const comparison = { against: DISCARDED, peer: bare.perSecond, target: TARGETS.journal };
  report(`journal depuis ${server}`, copied, 'events/s', comparison);
  report(`${DISCARDED}, ${server}`, bare, 'events/s');
};

const latencies = async ({ scale, note, report }: Bench, url: string, server: string): Promise<void> => {
  note('latence d’un acte, dans les deux modes');
  const key = randomBytes(32);
  const token = await signerJeton(key, ACTOR, new Date());
  const databases = [await freshDatabase(), await freshDatabase()] as const;
  const servers = {
    eventStore: await startMeasuredServer(databases[0].url, key, { EVENT_STORE_URL: url }),
    postgres: await startMeasuredServer(databases[1].url, key),
  };
  let rank = 0;
  const roundOf = (port: number) => async (): Promise<Measured> => {
    const caller = await HttpCaller.to(port, '/api/v1/entreprises', token);
    const measured = await underLoad(1, ROUND_MS * scale, () => caller.post(companyBody(rank++)));
    caller.close();
    return measured;
  };
  const rounds = { eventStore: roundOf(servers.eventStore.port), postgres: roundOf(servers.postgres.port) };
  await inTurns(1, rounds);
  const { eventStore, postgres } = await inTurns(ROUNDS, rounds);
  report(`acte, faits dans ${server}, médiane`, eventStore.p50Ms, 'ms');
  report(`acte, faits dans ${server}, p99`, eventStore.p99Ms, 'ms');
  report('acte, faits dans PostgreSQL, médiane', postgres.p50Ms, 'ms');
  report('acte, faits dans PostgreSQL, p99', postgres.p99Ms, 'ms');
  await Promise.all(Object.values(servers).map((one) => one.stop()));
  for (const database of databases) await database.drop();
};

/** The second door: beside the client that it wraps, and beside PostgreSQL. */
export const eventstoredb = async (bench: Bench): Promise<void> => {
  const { url, name, stop } = await eventStoreServer();
  const stored = await appends(bench, url, name);
  await journal(bench, url, name, stored);
  await latencies(bench, url, name);
  await stop();
};
