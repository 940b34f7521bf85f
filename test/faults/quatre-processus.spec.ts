import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { cleDeSignature } from '../../src/acces';
import { EventStoreDouble } from '../support/eventstoredb';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database';
import { commandIdDe, dispositifDe, ouverture } from './actes';
import { ApiClient } from './api-client';
import { Charge } from './charge';
import { eventually } from './eventually';
import { JournalLu } from './journal';
import { launchProgramme, type LaunchedProgramme } from './launched-programme';
import { parcours } from './parcours';
import { contenuPuisReconstruit } from './read-models';
import { enveloppesJustes, rienDePerduNiDeDouble } from './verification';

const REGIONS = ['11', '28', '53', '76'];
const DOSSIERS = 120;
const ENVELOPPE = 1_000_00;
const ARRETS = 14;
const RELEVE_MS = 10_000;
const ROLES = ['api', 'api', 'worker', 'worker'] as const;

/** The same order of kills in every run, which looks like none. */
const auHasard = (graine: number) => () => (graine = (graine * 48_271) % 2_147_483_647) / 2_147_483_647;

describe.each(['PostgreSQL', 'EventStoreDB'])('deux API et deux ouvriers tués au hasard, sur %s', (magasin) => {
  let database: FreshDatabase;
  let double: EventStoreDouble | undefined;
  let journal: JournalLu;
  let donnees: string;
  const processus: (LaunchedProgramme | undefined)[] = [];

  const lancer = async (rang: number) => {
    const env = { ROLE: ROLES[rang], ...(double ? { EVENT_STORE_URL: double.url } : {}) };
    processus[rang] = await launchProgramme(database.url, donnees, env);
  };
  const proprietaires = async (): Promise<ReadonlyMap<string, string>> => {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    try {
      const { rows } = await client.query<{ name: string; owner: string }>('select name, owner from es.owners');
      return new Map(rows.map(({ name, owner }) => [name, owner]));
    } finally {
      await client.end();
    }
  };

  beforeAll(async () => {
    database = await freshDatabase();
    journal = new JournalLu(database.url);
    donnees = await mkdtemp(join(tmpdir(), 'donnees-'));
    double = magasin === 'EventStoreDB' ? await EventStoreDouble.start() : undefined;
    // The first one prepares the database; the others find it ready.
    for (const rang of ROLES.keys()) await lancer(rang);
  });
  afterAll(async () => {
    await Promise.all(processus.map(async (programme) => programme?.kill()));
    await double?.kill();
    await journal.close();
    await database.drop();
    await rm(donnees, { recursive: true });
  });

  it('ne perdent rien, ne doublent rien, se relèvent en dix secondes, et leurs projections égalent un rejeu', async () => {
    const hasard = auHasard(2_017);
    const urlDUneApi = () => {
      const vivantes = processus.slice(0, 2).filter((programme) => programme && !programme.hasExited());
      return (vivantes[Math.floor(hasard() * vivantes.length)] ?? processus[0])?.url ?? '';
    };
    const api = new ApiClient(urlDUneApi, await cleDeSignature(join(donnees, 'cle-des-jetons')));
    for (const region of REGIONS)
      for (const acte of ouverture(dispositifDe(region), ENVELOPPE))
        await eventually(acte.cle, () => api.faire(acte).catch(() => undefined));

    const charge = new Charge(parcours(REGIONS, DOSSIERS));
    const fin = new AbortController();
    const chargement = (async () => {
      while (!fin.signal.aborted && charge.reste > 0) {
        await charge.jouer(api, fin.signal);
        await journal.auRepos();
      }
    })();

    const releves: number[] = [];
    for (let arret = 0; arret < ARRETS; arret += 1) {
      const deja = charge.acquittements.length;
      await eventually('actes acquittés', () =>
        Promise.resolve(charge.acquittements.length > deja + 10 || charge.reste === 0 ? true : undefined),
      );
      const rang = Math.floor(hasard() * ROLES.length);
      const avant = await proprietaires();
      const perdus = [...avant].filter(([, owner]) => owner.endsWith(` ${processus[rang]?.pid ?? 0}`));
      await processus[rang]?.kill();
      const debut = performance.now();
      if (perdus.length > 0) {
        await eventually(
          'relève',
          async () => {
            const apres = await proprietaires();
            return perdus.every(([name, owner]) => apres.get(name) !== owner) ? true : undefined;
          },
          RELEVE_MS,
        );
        releves.push(performance.now() - debut);
      }
      await lancer(rang);
    }
    await chargement;
    expect(charge.reste).toBe(0);
    expect(releves.length).toBeGreaterThan(0);

    await eventually('journal complet', async () => {
      const commandes = await journal.faitsParCommande();
      return charge.acquittements.every(({ acte }) => commandes.has(commandIdDe(acte))) ? true : undefined;
    });
    await journal.auRepos();
    await Promise.all(processus.map(async (programme) => programme?.kill()));
    await rienDePerduNiDeDouble(charge, journal);
    expect(charge.acquittements).toHaveLength(DOSSIERS * 9);
    await enveloppesJustes(database.url, REGIONS, ENVELOPPE, DOSSIERS);
    const { vivant, rejoue } = await contenuPuisReconstruit(database.url);
    expect(Object.keys(vivant).length).toBeGreaterThan(0);
    expect(rejoue).toEqual(vivant);
    process.stdout.write(
      `${magasin} : ${ARRETS} arrêts, ${charge.acquittements.length} actes acquittés, ${charge.renvoyes.size} renvoyés ; ` +
        `relève la plus longue : ${Math.round(Math.max(...releves))} ms.\n`,
    );
  });
});
