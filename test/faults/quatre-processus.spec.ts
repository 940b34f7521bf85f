import { Client } from 'pg';
import { commandIdDe, Programme, type Processus } from '../support/programme';
import { until } from '../support/until';
import { Charge } from './charge';
import { ouvertures, parcours } from './parcours';
import { contenuPuisReconstruit } from './read-models';
import { enveloppesJustes, actesRetrouvesUneSeuleFois } from './verification';

const REGIONS = ['11', '28', '53', '76'];
const DOSSIERS = 120;
const ENVELOPPE = 1_000_00;
const ARRETS = 14;
const RELEVE_MS = 10_000;
const ROLES = ['api', 'api', 'worker', 'worker'] as const;

/** The same order of kills in every run, which looks like none. */
const auHasard = (graine: number) => () => (graine = (graine * 48_271) % 2_147_483_647) / 2_147_483_647;

describe.each(['PostgreSQL', 'EventStoreDB'])('deux API et deux ouvriers tués au hasard, sur %s', (magasin) => {
  let programme: Programme;
  const processus: Processus[] = [];

  const lancer = async (rang: number) => {
    processus[rang] = await programme.lancer({ ROLE: ROLES[rang] });
  };
  const proprietaires = async (): Promise<ReadonlyMap<string, string>> => {
    const client = new Client({ connectionString: programme.base.url });
    await client.connect();
    try {
      const { rows } = await client.query<{ name: string; owner: string }>('select name, owner from es.owners');
      return new Map(rows.map(({ name, owner }) => [name, owner]));
    } finally {
      await client.end();
    }
  };

  beforeAll(async () => {
    programme = await Programme.installer({ avecEventStoreDb: magasin === 'EventStoreDB' });
    // The first one prepares the database; the others find it ready.
    for (const rang of ROLES.keys()) await lancer(rang);
  });
  afterAll(() => programme.fermer());

  it('ne perdent rien, ne doublent rien, se relèvent en dix secondes, et leurs projections égalent un rejeu', async () => {
    const hasard = auHasard(2_017);
    programme.joindre = () => {
      const vivantes = processus.slice(0, 2).filter(({ fini }) => !fini);
      return (vivantes[Math.floor(hasard() * vivantes.length)] ?? processus[0])?.url ?? '';
    };
    for (const region of REGIONS)
      for (const acte of ouvertures(region, ENVELOPPE))
        await until(
          () => programme.faire(acte).catch(() => undefined),
          (fini) => fini !== undefined,
        );

    const charge = new Charge(parcours(REGIONS, DOSSIERS));
    const fin = new AbortController();
    const chargement = (async () => {
      while (!fin.signal.aborted && charge.reste > 0) {
        await charge.jouer(programme, fin.signal);
        await programme.journal.auRepos();
      }
    })();

    const releves: number[] = [];
    for (let arret = 0; arret < ARRETS; arret += 1) {
      const deja = charge.acquittements.length;
      await until(() => charge.acquittements.length > deja + 10 || charge.reste === 0, Boolean);
      const rang = Math.floor(hasard() * ROLES.length);
      const avant = await proprietaires();
      const perdus = [...avant].filter(([, owner]) => owner.endsWith(` ${processus[rang]?.pid ?? 0}`));
      await processus[rang]?.tuer();
      const debut = performance.now();
      if (perdus.length > 0) {
        await until(proprietaires, (apres) => perdus.every(([name, owner]) => apres.get(name) !== owner));
        releves.push(performance.now() - debut);
      }
      await lancer(rang);
    }
    await chargement;
    expect(charge.reste).toBe(0);
    expect(releves.length).toBeGreaterThan(0);
    expect(releves.filter((duree) => duree > RELEVE_MS)).toEqual([]);

    await until(
      () => programme.journal.faitsParCommande(),
      (commandes) => charge.acquittements.every(({ acte }) => commandes.has(commandIdDe(acte))),
    );
    await programme.journal.auRepos();
    await programme.tuer();
    await actesRetrouvesUneSeuleFois(charge, programme.journal);
    expect(charge.acquittements).toHaveLength(DOSSIERS * 9);
    await enveloppesJustes(programme.base.url, REGIONS, ENVELOPPE, DOSSIERS);
    const { vivant, rejoue } = await contenuPuisReconstruit(programme.base.url);
    expect(Object.keys(vivant).length).toBeGreaterThan(0);
    expect(rejoue).toEqual(vivant);
    process.stdout.write(
      `${magasin} : ${ARRETS} arrêts, ${charge.acquittements.length} actes acquittés, ${charge.renvoyes.size} renvoyés ; ` +
        `relève la plus longue : ${Math.round(Math.max(...releves))} ms.\n`,
    );
  });
});
