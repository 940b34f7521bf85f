import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { signerJeton } from '../../src/acces/jeton/jeton';
import { freshDatabase } from '../support/fresh-database';
import type { Bench } from './figures';
import { HttpCaller } from './http-caller';
import { inTurns, median, underLoad, type Measured } from './load';
import { startMeasuredServer } from './measured-server';
import { companyBody } from './sample-company';

const CALLERS = [8, 32];
const ROUNDS = 5;
const ROUND_MS = 1_000;
const ACT = '/api/v1/entreprises';
const VALIDATED = '/api/v1/banc';
const NOTHING = 'la même requête validée, qui n’ajoute rien';
/** What is promised at 8 callers: acts per second, and processor time of one, against the request that adds nothing. */
const TARGETS = { callers: 8, acts: 0.5, processor: 2 };
const ACTOR = { personneId: '0190c5a0-0000-7000-8000-00000000000a', role: 'mission.pilote', territoire: 'FR' };

/** Processor time of the server since it was last asked. */
const processorOf = async (server: ChildProcess): Promise<number> => {
  const answer = once(server, 'message');
  server.send('cpu');
  const [{ cpuMs }] = (await answer) as [{ cpuMs: number }];
  return cpuMs;
};

export const http = async ({ scale, note, report }: Bench): Promise<void> => {
  const database = await freshDatabase();
  const key = randomBytes(32);
  const token = await signerJeton(key, ACTOR, new Date());
  const { server, port, stop } = await startMeasuredServer(database.url, key);
  let rank = 0;
  /** Milliseconds of the server's processor per request, by path and round. */
  const processor: Record<string, number[]> = { [ACT]: [], [VALIDATED]: [] };
  const roundOf = (path: string, callers: number, ms: number) => async (): Promise<Measured> => {
    const connections = await Promise.all(Array.from({ length: callers }, () => HttpCaller.to(port, path, token)));
    await processorOf(server);
    const measured = await underLoad(callers, ms, async (caller) => connections[caller]?.post(companyBody(rank++)));
    processor[path]?.push((await processorOf(server)) / measured.count);
    for (const connection of connections) connection.close();
    return measured;
  };
  const at = (callers: number, ms: number) => ({
    act: roundOf(ACT, callers, ms),
    nothing: roundOf(VALIDATED, callers, ms),
  });

  note('mise en route');
  await inTurns(2, at(32, Math.min(2_000, ROUND_MS * scale)));
  for (const callers of CALLERS) {
    note(`${callers} appelants`);
    processor[ACT] = [];
    processor[VALIDATED] = [];
    const { act, nothing } = await inTurns(ROUNDS, at(callers, ROUND_MS * scale));
    const promised = callers === TARGETS.callers;
    const comparison = { against: NOTHING, peer: nothing.perSecond, ...(promised ? { target: TARGETS.acts } : {}) };
    report(`acte validé, lu, décidé, ajouté, ${callers} appelants`, act, 'requests/s', comparison);
    report(`${NOTHING}, ${callers} appelants`, nothing, 'requests/s');
    report(`acte, ${callers} appelants, p99`, act.p99Ms, 'ms');
    report(`${NOTHING}, ${callers} appelants, p99`, nothing.p99Ms, 'ms');
    const [ofAct, ofNothing] = [median(processor[ACT] ?? []), median(processor[VALIDATED] ?? [])];
    report(`acte, ${callers} appelants, processeur du serveur par acte`, ofAct, 'ms', {
      against: NOTHING,
      peer: ofNothing,
      ...(promised ? { atMost: TARGETS.processor } : {}),
    });
  }
  await stop();
  await database.drop();
};
