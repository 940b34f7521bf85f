import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { getMetadataArgsStorage } from 'typeorm';
import { Journal, positionOf } from '#libs/event-sourcing';
import { migrate, verifyFacts, verifyJournal } from '#libs/event-store';
import { ProjectionEngine } from '#libs/projections';
import { signerJeton } from '../../src/acces/jeton/jeton';
import { Demonstration } from '../../src/demonstration/demonstration';
import { createServer } from '../../src/server/http-server';
import { factShape } from '../../src/composition/fact-shape';
import { DECISIONS, STREAMS } from '../../src/composition/parts';
import { grants, migrations } from '../../src/composition/schema';
import { emptyDatabase, type FreshDatabase } from '../support/fresh-database';
import { resterAuDernierJour } from '../support/dernier-jour';
import { frozen } from '../support/frozen';
import { onDatabase, releverLeJournal, releverLesFaits, releverLesLectures } from '../support/releve';
import { contradictionsAuRepos, contradictionsDeToujours } from '../../src/audit/comptes/contradictions';
import { exceptions } from '../../src/audit/exceptions/exceptions.projection';
import { histoires } from '../../src/audit/histoires/histoires.projection';
import { Etats } from '../../src/audit/comptes/etats';
import { rejuger } from '../../src/audit/rejugement/rejuger';
import { until } from '../support/until';

/** Rows of facts by their position, which depends on the order in which streams were written. */
const PLACES_DES_FAITS = new Set(
  getMetadataArgsStorage()
    .tables.filter(({ target }) => [...exceptions.tables, ...histoires.tables].some((table) => table === target))
    .map(({ name }) => name),
);

/** What version 0.1 left of a simulated year (seed 7, 60 companies) that was stopped half-way: pg_dump of the whole database. */
const DUMP = join(__dirname, 'frozen/version-0.1-moitie.sql.gz');

/** Reactions that version 0.1 did not have say more of its facts, after this one. */
const DERNIER_FAIT = 290;

const restore = (url: string) => onDatabase(url, (client) => client.query(gunzipSync(readFileSync(DUMP)).toString()));

describe('a database that version 0.1 filled', () => {
  let base: FreshDatabase;
  let app: NestFastifyApplication;
  let url: string;
  const key = randomBytes(32);
  beforeAll(async () => {
    base = await emptyDatabase();
    await restore(base.url);
  });
  afterAll(async () => {
    await app.close();
    await base.drop();
  });

  const tables = () =>
    onDatabase(base.url, async (client) => {
      const text = `select tablename from pg_tables where schemaname = 'lecture' order by 1`;
      return (await client.query<{ tablename: string }>(text)).rows.map(({ tablename }) => tablename);
    });
  const ready = async () => (await fetch(`${url}/health/ready`)).status;
  /** A question of each read model, as the mission asks it. */
  const ask = async (path: string) => {
    const actor = { personneId: randomUUID(), role: 'mission.pilote', territoire: 'FR' };
    const authorization = `Bearer ${await signerJeton(key, actor, new Date())}`;
    const answer = await fetch(`${url}/api/v1/${path}`, { headers: { authorization } });
    const { code } = (await answer.json()) as { code?: string };
    return { status: answer.status, code };
  };

  it('is opened by this version, with its facts byte for byte', async () => {
    const before = await releverLeJournal(base.url, DERNIER_FAIT);
    await migrate({ ownerUrl: base.url, applicationUrl: base.url, migrations, grants });
    app = await createServer({ databaseUrl: base.url, signingKey: key, runsEngine: true, logLevel: 'silent' });
    resterAuDernierJour(app);
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
    // A reaction that version 0.1 did not have reads the whole journal first.
    await until(ready, (status) => status === 200);
    expect(await releverLeJournal(base.url, DERNIER_FAIT)).toBe(before);
  });

  it.each(['dossiers-aide', 'enveloppes', 'entreprises', 'dispositifs'])(
    'answers about %s as soon as the rows of this version are there, and says so until then',
    async (path) => {
      const answers: Awaited<ReturnType<typeof ask>>[] = [];
      await until(
        async () => {
          answers.push(await ask(path));
          return answers;
        },
        (all) => all.at(-1)?.status === 200,
      );
      const early = answers.slice(0, -1);
      expect(early).toEqual(early.map(() => ({ status: 503, code: 'lecture-en-construction' })));
    },
  );

  it('goes on to the end of the year, as if it had never been stopped, and stays ready', async () => {
    const statuses = new Set<number>();
    const played = new AbortController();
    const watch = async () => {
      while (!played.signal.aborted) {
        statuses.add(await ready());
        await app.get(Journal).changed(100, played.signal);
      }
    };
    const watched = watch();
    await app
      .get(Demonstration)
      .jouer()
      .finally(() => {
        played.abort();
      });
    await watched;
    const faits = await releverLesFaits(base.url);
    expect(faits).toEqual(frozen('annee-simulee.faits', faits));
    expect([...statuses]).toEqual([200]);
  });

  it('keeps the name of the command with each new fact, and adds nothing to the old ones', async () => {
    const text = `select position <= ${DERNIER_FAIT} as old, type, extra->>'commande' as commande from es.events`;
    const { rows } = await onDatabase(base.url, (client) =>
      client.query<{ old: boolean; type: string; commande: string | null }>(text),
    );
    const named = rows.filter(({ commande }) => commande !== null);
    expect(named.filter(({ old }) => old)).toEqual([]);
    expect(rows.filter(({ old, commande }) => !old && commande === null).map(({ type }) => type)).toEqual([
      'DemonstrationAchevee.v1',
    ]);
    expect(named).toContainEqual({ old: false, type: 'AideAccordee.v2', commande: 'AccorderAide' });
    expect(named).toContainEqual({ old: false, type: 'DossierDepose.v3', commande: 'DeposerDossier' });
  });

  it('has files, envelopes and accounts that agree, old facts and new', async () => {
    const etats = new Etats();
    for await (const { events } of app.get(Journal).readAll()) for (const event of events) etats.see(event);
    expect(etats.dossiers.size).toBeGreaterThan(20);
    expect([...contradictionsDeToujours(etats), ...contradictionsAuRepos(etats)]).toEqual([]);
  });

  it('has decisions that come out the same when they are run again, old ones too, but for those that do not say what was asked', async () => {
    const autrement: unknown[] = [];
    const raisons = new Set<string | null>();
    let anciennes = 0;
    for await (const une of rejuger({ journal: app.get(Journal), decisions: DECISIONS })) {
      if (une.issue === 'differente' || une.issue === 'refusee') autrement.push(une);
      if (une.issue === 'identique' && une.position <= positionOf(BigInt(DERNIER_FAIT))) anciennes += 1;
      raisons.add(une.raison);
    }
    expect(autrement).toEqual([]);
    expect(anciennes).toBeGreaterThan(20);
    expect([...raisons]).toEqual([null, expect.stringMatching(/^AideAccordee\.v1 ne dit ni quand/)]);
  });

  it('shows the same rows as before, and as a rebuild', async () => {
    const engine = app.get(ProjectionEngine);
    const { position } = await app.get(Journal).head();
    for (const { name } of engine.definitions) expect(await engine.reached(name, position, 240_000)).toBe(true);
    const shown = await releverLesLectures(base.url);
    const pareilles = Object.fromEntries(Object.entries(shown).filter(([vue]) => !PLACES_DES_FAITS.has(vue)));
    expect(pareilles).toEqual(frozen('annee-simulee.lecture', pareilles));
    expect(await tables()).toEqual(
      Object.keys(shown).map((name) => expect.stringMatching(`^${name}__b\\d+$`) as string),
    );
    for (const { name } of engine.definitions) await engine.rebuild(name, () => undefined);
    expect(await releverLesLectures(base.url)).toEqual(shown);
    expect(await ready()).toBe(200);
  });

  it('verifies, from its oldest fact to the last', async () => {
    const checks = [
      ...(await verifyJournal(base.url, base.url)),
      ...(await verifyFacts(base.url, { streams: STREAMS, shape: factShape() })),
    ];
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
  });
});
